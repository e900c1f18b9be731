package org.samskap.events.web.rows;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.events.web.parts.PartForm;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The secret address of a day's online room, as typed; nothing typed takes it away. */
public record LinkForm(@Nullable String version, @Nullable String url, @Nullable String note) implements PartForm {

    static LinkForm of(int version, @Nullable JoinLink link) {
        return new LinkForm(String.valueOf(version), link == null ? null : link.url().toString(), link == null ? null : link.note());
    }

    @Override
    public List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "link");
        return List.of(Group.of(ask.optional("url", url, Way.TEXT), ask.optional("note", note, Way.LINES)));
    }

    @Override
    public List<Problem> problems(Texts texts, EventPlan plan) {
        return new Check(texts).that(Typed.text(url) == null || isSecure(Typed.orEmpty(url)), "url", "events.plan.problem.https").atMost(1000, "url", url)
                .that(Typed.text(note) == null || Typed.text(url) != null, "url", "events.plan.problem.link.missing").atMost(500, "note", note).problems();
    }

    @Override
    public EventPlan into(EventPlan plan) {
        return plan;
    }

    @Nullable JoinLink link() {
        return Typed.text(url) == null ? null : new JoinLink(URI.create(Typed.orEmpty(url)), Typed.text(note));
    }

    private static boolean isSecure(String address) {
        try {
            var uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && address.startsWith("https://");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
