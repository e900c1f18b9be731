package org.samskap.events.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.ui.Texts;

/**
 * The programme of one day, in the organiser's order.
 *
 * @param date null for what nobody said the day of
 */
public record ProgrammeDay(@Nullable LocalDate date, @Nullable String title, List<SessionView> sessions) {

    /** Day by day; what has no day comes last, unless there is only one day it can be on. */
    static List<ProgrammeDay> of(Texts texts, EventPlan plan) {
        var days = new ArrayList<ProgrammeDay>();
        for (int number = 1; number <= plan.days().size(); number++) {
            var day = plan.days().get(number - 1);
            days.add(new ProgrammeDay(day.date(), day.title(), sessions(texts, plan, number, day.date())));
        }
        if (plan.days().size() != 1) days.add(new ProgrammeDay(null, null, sessions(texts, plan, null, null)));
        days.removeIf(day -> day.sessions().isEmpty());
        return days;
    }

    /** Whether anything in it has a clock time. */
    public boolean timed() {
        return sessions.stream().anyMatch(session -> session.hours().starts() != null || session.hours().ends() != null);
    }

    private static List<SessionView> sessions(Texts texts, EventPlan plan, @Nullable Integer number, @Nullable LocalDate date) {
        return plan.sessions().stream().filter(session -> Objects.equals(dayOf(plan, session), number))
                .map(session -> SessionView.of(texts, plan, session, date)).toList();
    }

    private static @Nullable Integer dayOf(EventPlan plan, Session session) {
        return session.day() == null && plan.days().size() == 1 ? Integer.valueOf(1) : session.day();
    }
}
