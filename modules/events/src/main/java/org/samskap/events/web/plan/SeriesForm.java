package org.samskap.events.web.plan;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Place;
import org.samskap.events.SeriesPlan;
import org.samskap.events.internal.Slugs;
import org.samskap.events.web.forms.Ask;
import org.samskap.events.web.forms.Check;
import org.samskap.events.web.forms.Choices;
import org.samskap.events.web.forms.Group;
import org.samskap.events.web.forms.Input.Way;
import org.samskap.events.web.forms.Typed;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A series as typed.
 *
 * @param key   of a new one, so that the same form sent twice begins one; of a known one its version
 * @param place slug of the space, for a new one
 */
public record SeriesForm(@Nullable String key, @Nullable String place, @Nullable String title, @Nullable String lang, @Nullable String what,
                         @Nullable String why, @Nullable String who, @Nullable String where, @Nullable String whatHappens, @Nullable String contact,
                         @Nullable String usualPlace, @Nullable String usualAddress, @Nullable String usualOnline, @Nullable String connectGuide,
                         @Nullable String season, @Nullable String seasonTheme) {

    static SeriesForm of(SeriesPlan plan, int version) {
        var usual = plan.usualPlace();
        return new SeriesForm(String.valueOf(version), null, plan.title(), plan.lang().name(), plan.what(), plan.why(), plan.who(), plan.where(),
                plan.whatHappens(), plan.contact(), usual == null ? null : usual.name(), usual == null ? null : usual.address(), plan.usualOnline(),
                plan.connectGuide(), plan.season(), plan.seasonTheme());
    }

    List<Group> groups(Texts texts) {
        var ask = new Ask(texts, "series");
        return List.of(Group.of(ask.needed("title", title, Way.TEXT), ask.needed("what", what, Way.LINES), ask.needed("why", why, Way.LINES),
                        ask.needed("who", who, Way.LINES), ask.one("lang", lang, Way.SELECT, Choices.languages())),
                Group.of(ask.optional("whatHappens", whatHappens, Way.TEXT_LONG), ask.optional("contact", contact, Way.LINES)),
                Group.called(ask.text("usual"), ask.optional("usualPlace", usualPlace, Way.TEXT), ask.optional("usualAddress", usualAddress, Way.TEXT),
                        ask.optional("usualOnline", usualOnline, Way.TEXT), ask.optional("where", where, Way.LINES),
                        ask.optional("connectGuide", connectGuide, Way.LINES)),
                Group.called(ask.text("now"), ask.optional("season", season, Way.TEXT), ask.optional("seasonTheme", seasonTheme, Way.TEXT)));
    }

    List<Problem> problems(Texts texts) {
        return new Check(texts).needed("title", title, "events.plan.problem.title").atMost(160, "title", title)
                .needed("what", what, "events.plan.problem.what").atMost(2000, "what", what).needed("why", why, "events.plan.problem.whyseries")
                .atMost(2000, "why", why).needed("who", who, "events.plan.problem.who").atMost(2000, "who", who)
                .that(Typed.one(Lang.class, lang) != null, "lang", "events.plan.problem.choose").atMost(4000, "whatHappens", whatHappens)
                .atMost(1000, "contact", contact).atMost(200, "usualPlace", usualPlace).atMost(200, "usualAddress", usualAddress)
                .that(Typed.text(usualAddress) == null || Typed.text(usualPlace) != null, "usualPlace", "events.plan.problem.place")
                .atMost(200, "usualOnline", usualOnline).noLink("usualOnline", usualOnline).atMost(1000, "where", where)
                .atMost(2000, "connectGuide", connectGuide).atMost(100, "season", season).atMost(200, "seasonTheme", seasonTheme).problems();
    }

    /** @param slug that it has, or null for a new one */
    SeriesPlan plan(SpaceId space, @Nullable String slug) {
        var at = Typed.text(usualPlace);
        return new SeriesPlan(space, slug == null ? Slugs.of(Typed.orEmpty(title)) : slug, Typed.orEmpty(title),
                Objects.requireNonNull(Typed.one(Lang.class, lang)), Typed.orEmpty(what), Typed.orEmpty(why), Typed.orEmpty(who), Typed.text(where),
                Typed.text(whatHappens), Typed.text(contact), at == null ? null : new Place(at, Typed.text(usualAddress)), Typed.text(usualOnline),
                Typed.text(connectGuide), Typed.text(season), Typed.text(seasonTheme));
    }

    int seen() {
        return key != null && key.matches("\\d{1,9}") ? Integer.parseInt(key) : -1;
    }
}
