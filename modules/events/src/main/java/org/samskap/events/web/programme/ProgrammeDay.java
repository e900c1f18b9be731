package org.samskap.events.web.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;

/**
 * The programme of one day, in the organiser's order.
 *
 * @param date null for what nobody said the day of
 */
public record ProgrammeDay(@Nullable LocalDate date, @Nullable String title, @Nullable String place, List<SessionView> sessions) {

    /** Day by day; what has no day comes last, unless there is only one day it can be on. */
    public static List<ProgrammeDay> of(Texts texts, EventPlan plan) {
        return of(texts, plan, plan.sessions());
    }

    /** The same of some of its sessions; days without any are left out. */
    static List<ProgrammeDay> of(Texts texts, EventPlan plan, List<Session> some) {
        var days = new ArrayList<ProgrammeDay>();
        for (int number = 1; number <= plan.days().size(); number++) {
            var day = plan.days().get(number - 1);
            days.add(new ProgrammeDay(day.date(), day.title(), place(day), sessions(texts, plan, some, number, day.date())));
        }
        if (plan.days().size() != 1) days.add(new ProgrammeDay(null, null, null, sessions(texts, plan, some, null, null)));
        days.removeIf(day -> day.sessions().isEmpty());
        return days;
    }

    static @Nullable String place(EventPlan.Day day) {
        var place = day.place();
        if (place == null) return null;
        return place.address() == null ? place.name() : place.name() + ", " + place.address();
    }

    /** Whether anything in it has a clock time. */
    public boolean timed() {
        return sessions.stream().anyMatch(session -> session.hours().starts() != null || session.hours().ends() != null);
    }

    private static List<SessionView> sessions(Texts texts, EventPlan plan, List<Session> some, @Nullable Integer number, @Nullable LocalDate date) {
        return some.stream().filter(session -> Objects.equals(dayOf(plan, session), number)).map(session -> {
            var view = SessionView.of(texts, plan.tracks(), session, date, plan.basics().zone());
            return isDaily(plan, session) ? view.comingBackDaily() : view;
        }).toList();
    }

    /** What has the same title on each of several days is one strand. */
    private static boolean isDaily(EventPlan plan, Session session) {
        return plan.days().size() > 1 && IntStream.rangeClosed(1, plan.days().size()).allMatch(number -> plan.sessions().stream()
                .anyMatch(other -> other.title().equals(session.title()) && Objects.equals(other.day(), number)));
    }

    static @Nullable Integer dayOf(EventPlan plan, Session session) {
        return session.day() == null && plan.days().size() == 1 ? Integer.valueOf(1) : session.day();
    }

    /** For a {@code lang} attribute of what people wrote; null when it is the page's own language. */
    static @Nullable String foreign(Texts texts, Lang lang) {
        return texts.lang() == lang ? null : lang.tag();
    }
}
