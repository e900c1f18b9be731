package org.samskap.notifications.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;
import org.samskap.accounts.PublicAddress;
import org.samskap.notifications.internal.Feeds;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

/** Writes a feed as Atom 1.0 (RFC 4287). Ids are tag URIs (RFC 4151) and stay, whatever the titles become. */
record Atom(PublicAddress address, String brand) {
    // A tag names us by our host on a day when it was ours; that day never changes.
    private static final String OURS_SINCE = "2026";

    byte[] write(Feeds.Feed told) {
        var feed = new Feed("atom_1.0");
        feed.setId(tag("feed" + told.href()));
        feed.setTitle(clean(told.title()));
        feed.setUpdated(Date.from(updated(told)));
        feed.setAuthors(List.of(us()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", told.href())));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", told.path())));
        feed.setEntries(told.entries().stream().map(this::entry).toList());
        return bytes(feed, told.lang().tag());
    }

    /** When the latest entry came; a feed without any has not been updated since the beginning. */
    static Instant updated(Feeds.Feed told) {
        return told.entries().isEmpty() ? Instant.EPOCH : told.entries().getFirst().at();
    }

    private Entry entry(Feeds.Entry told) {
        var entry = new Entry();
        entry.setId(tag(told.key()));
        entry.setTitle(clean(told.title()));
        entry.setUpdated(Date.from(told.at()));
        entry.setPublished(Date.from(told.at()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", told.href())));
        if (told.text() != null) entry.setSummary(text(told.text()));
        return entry;
    }

    private static Content text(String text) {
        var content = new Content();
        content.setType("text");
        content.setValue(clean(text));
        return content;
    }

    private Person us() {
        var person = new Person();
        person.setName(brand);
        return person;
    }

    private Link link(String relation, String type, String path) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address.of(path).toString());
        return link;
    }

    private String tag(String name) {
        return "tag:" + address.base().getHost() + "," + OURS_SINCE + ":" + name;
    }

    // XML has no way at all to say these; one of them in a title would otherwise close the feed to everybody.
    private static String clean(String text) {
        return text.codePoints().filter(c -> c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static byte[] bytes(Feed feed, String language) {
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", language, Namespace.XML_NAMESPACE);
            return new XMLOutputter().outputString(document).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed could not be written", e);
        }
    }
}
