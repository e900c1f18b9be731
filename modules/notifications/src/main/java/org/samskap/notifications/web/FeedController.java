package org.samskap.notifications.web;

import java.time.Duration;
import java.util.Optional;

import org.samskap.accounts.PublicAddress;
import org.samskap.notifications.internal.Feeds;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TextBundles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds for news readers. They ask often, so what has not changed is answered with 304. */
@Controller
class FeedController {
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final CacheControl A_WHILE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private final Feeds feeds;
    private final PublicAddress address;
    private final TextBundles bundles;

    FeedController(Feeds feeds, PublicAddress address, TextBundles bundles) {
        this.feeds = feeds;
        this.address = address;
        this.bundles = bundles;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}/feed.atom")
    ResponseEntity<byte[]> ofSpace(@PathVariable String slug) {
        return answer(feeds.findOfSpace(slug));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/events/{slug}/feed.atom")
    ResponseEntity<byte[]> ofEvent(@PathVariable String slug) {
        return answer(feeds.findOfEvent(slug));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/series/{slug}/feed.atom")
    ResponseEntity<byte[]> ofSeries(@PathVariable String slug) {
        return answer(feeds.findOfSeries(slug));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/groups/{slug}/feed.atom")
    ResponseEntity<byte[]> ofGroup(@PathVariable String slug) {
        return answer(feeds.findOfGroup(slug));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/proposals/{reference}/feed.atom")
    ResponseEntity<byte[]> ofProposal(@PathVariable String reference) {
        return answer(feeds.findOfProposal(reference));
    }

    private ResponseEntity<byte[]> answer(Optional<Feeds.Feed> found) {
        var feed = found.orElseThrow(() -> new NotVisible("a feed"));
        var bytes = new Atom(address, bundles.in(feed.lang()).of("ui.brand")).write(feed);
        return ResponseEntity.ok().contentType(ATOM).cacheControl(A_WHILE)
                .eTag("\"" + DigestUtils.md5DigestAsHex(bytes) + "\"").lastModified(Atom.updated(feed)).body(bytes);
    }
}
