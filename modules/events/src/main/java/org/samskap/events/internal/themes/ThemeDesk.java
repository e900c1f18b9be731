package org.samskap.events.internal.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlanning;
import org.samskap.events.ThemeSuggestionId;
import org.samskap.events.ThemeTakenUp;
import org.samskap.events.internal.SeriesDesk;
import org.samskap.events.internal.SeriesDetails;
import org.samskap.events.internal.SeriesQueries;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anybody suggests a theme to a series; its organisers alone see it, take it up into a date or set it aside. What nobody has
 * read is public nowhere.
 */
@Service
@Transactional
public class ThemeDesk {
    private final ThemeRows rows;
    private final SeriesQueries series;
    private final SeriesDesk desk;
    private final EventPlanning planning;
    private final People people;
    private final ThemeLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThemeDesk(ThemeRows rows, SeriesQueries series, SeriesDesk desk, EventPlanning planning, People people, ThemeLetters letters,
              ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.series = series;
        this.desk = desk;
        this.planning = planning;
        this.people = people;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What somebody typed; name and address may both be left out.
     *
     * @param suspect whether a program seems to have typed it: it is kept, for a person to judge (SEC-18)
     */
    public record Suggestion(ThemeSuggestionId id, String what, @Nullable String why, @Nullable String name, @Nullable String email, Lang lang,
                             boolean suspect) {}

    /** As what a theme is taken up. */
    public enum As { THEME, AGENDA_ITEM }

    public void suggest(String slug, Suggestion theme) {
        var known = series.find(slug).orElseThrow(() -> new NotVisible("series " + slug));
        if (!rows.add(theme.id(), known.id(), theme.what(), theme.why(), theme.suspect(), clock.instant())) return;
        if (theme.name() == null && theme.email() == null) return;
        rows.by(theme.id(), people.remember(theme.name(), theme.email(), theme.lang()));
    }

    public List<ThemeSuggestion> list(SeriesDetails series, Actor actor) {
        return rows.list(desk.series(series.plan().slug(), actor).id());
    }

    public ThemeSuggestion get(String slug, ThemeSuggestionId id, Actor actor) {
        return rows.find(desk.series(slug, actor).id(), id).orElseThrow(() -> new NotVisible("theme " + id));
    }

    /** Whether whoever suggested it will hear what becomes of it. */
    public boolean hears(ThemeSuggestion theme) {
        return theme.suggester() != null && people.findMailbox(theme.suggester()).isPresent();
    }

    /** Twice does no harm, and whoever suggested it hears once. */
    public void takeUp(String slug, ThemeSuggestionId id, String eventSlug, As as, Actor actor) {
        var theme = get(slug, id, actor);
        var event = planning.outline(eventSlug, actor);
        if (!desk.series(slug, actor).id().equals(event.summary().series())) throw new NotVisible("event " + eventSlug + " in series " + slug);
        if (!rows.takeUp(id, event.id(), clock.instant())) return;
        planning.revise(eventSlug, actor, event.version(), plan -> as == As.THEME ? themed(plan, theme.what()) : onTheAgenda(plan, theme));
        events.publishEvent(new ThemeTakenUp(id, event.id(), event.summary().space(), clock.instant()));
        if (theme.suggester() != null) letters.takenUp(theme.suggester(), theme.what(), event.summary());
    }

    /**
     * Twice does no harm, and whoever suggested it hears once.
     *
     * @param why it is not taken up now, in words for whoever suggested it, or null
     */
    public void setAside(String slug, ThemeSuggestionId id, @Nullable String why, Actor actor) {
        var theme = get(slug, id, actor);
        if (!rows.setAside(id, why, clock.instant())) return;
        // The address in what a program wrote may be anybody's.
        if (theme.suggester() != null && !theme.suspect()) letters.setAside(theme.suggester(), theme.what(), desk.series(slug, actor).plan(), why);
    }

    private static EventPlan themed(EventPlan plan, String theme) {
        var w = plan.words();
        return plan.with(new EventPlan.Words(w.title(), w.headlineQuestion(), theme, w.summary(), w.about(), w.targetGroups(), w.guidingQuestions(),
                w.quotations(), w.strands(), w.audienceNote()));
    }

    private static EventPlan onTheAgenda(EventPlan plan, ThemeSuggestion theme) {
        var sessions = new ArrayList<>(plan.sessions());
        sessions.add(EventPlan.Session.of(plan.days().isEmpty() ? null : 1, null, theme.what(), EventPlan.SessionKind.AGENDA_ITEM, null, null, null,
                false, null, null, false, theme.why(), List.of()));
        return plan.withProgramme(plan.tracks(), List.copyOf(sessions));
    }
}
