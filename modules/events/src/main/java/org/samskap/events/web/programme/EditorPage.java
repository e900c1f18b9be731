package org.samskap.events.web.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventState;
import org.samskap.events.internal.programme.Clash;
import org.samskap.events.internal.programme.ProgrammeDesk.Draft;
import org.samskap.events.internal.programme.Release;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The programme as its organisers work on it.
 *
 * @param release    what is public, or null
 * @param changed    whether the draft differs from it
 * @param changes    what releasing it would tell, in words
 * @param publicSoon whether the event itself is still a draft, so that nothing can be released
 */
public record EditorPage(EventOutline event, @Nullable String lang, @Nullable Release release, boolean changed,
                         List<ChangeLine> changes, List<Day> days, int warnings, boolean publicSoon, Field note) {

    /** @param number null for what nobody said the day of */
    public record Day(@Nullable Integer number, @Nullable LocalDate date, @Nullable String title, List<Row> rows) {}

    /** A session with what there is to do and to mind. */
    public record Row(SessionView view, String href, boolean first, boolean last, List<String> warnings) {}

    static EditorPage of(Texts texts, Draft draft, @Nullable String note, List<Problem> problems) {
        var event = draft.event();
        var days = new ArrayList<Day>();
        for (int i = 0; i < event.days().size(); i++) days.add(day(texts, draft, i + 1));
        var somewhen = rows(texts, draft, null, null);
        if (!somewhen.isEmpty() || days.isEmpty()) days.add(new Day(null, null, null, somewhen));
        return new EditorPage(event, ProgrammeDay.foreign(texts, event.summary().lang()), draft.release(), draft.changed(),
                ChangeLine.of(texts, draft.changes()), days, draft.clashes().size(), event.summary().state() == EventState.DRAFT,
                Field.of("note", texts.of("events.plan.programme.note"), note).hint(texts.of("events.plan.programme.note.hint")).problemOf(problems));
    }

    private static Day day(Texts texts, Draft draft, int number) {
        var day = draft.event().days().get(number - 1);
        return new Day(number, day.date(), day.title(), rows(texts, draft, number, day.date()));
    }

    private static List<Row> rows(Texts texts, Draft draft, @Nullable Integer number, @Nullable LocalDate date) {
        var event = draft.event();
        var sessions = event.sessions().stream().filter(session -> Objects.equals(session.day(), number)).toList();
        return sessions.stream().map(session -> new Row(
                SessionView.of(texts, event.tracks(), session, date, event.summary().zone()), href(event, session),
                session == sessions.getFirst(), session == sessions.getLast(), warnings(texts, draft, session))).toList();
    }

    private static List<String> warnings(Texts texts, Draft draft, Session session) {
        return draft.clashesOf(session).stream().map(clash -> warning(texts, clash, session)).toList();
    }

    private static String warning(Texts texts, Clash clash, Session seenFrom) {
        var other = clash.other() == null ? "" : clash.session().equals(seenFrom) ? clash.other().title() : clash.session().title();
        return texts.of("events.plan.clash." + clash.kind(), clash.subject() == null ? "" : clash.subject(), other);
    }

    static String href(EventOutline event, Session session) {
        return href(event) + "/" + session.id();
    }

    static String href(EventOutline event) {
        return event.summary().href() + "/plan/programme";
    }

    public String href() {
        return href(event);
    }
}
