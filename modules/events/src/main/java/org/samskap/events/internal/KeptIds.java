package org.samskap.events.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.SessionId;

/**
 * Gives every day and session of a plan its id. One that comes without an id (a file that is loaded again) is the one of
 * the same date or title, unless the plan names that one elsewhere.
 */
record KeptIds(Map<LocalDate, DayId> days, Map<String, SessionId> sessions) {

    static KeptIds of(@Nullable EventPlan before) {
        if (before == null) return new KeptIds(Map.of(), Map.of());
        return new KeptIds(byKey(before.days(), Day::date, Day::id), byKey(before.sessions(), Session::title, Session::id));
    }

    EventPlan complete(EventPlan plan) {
        var namedDays = named(plan.days(), Day::id);
        var namedSessions = named(plan.sessions(), Session::id);
        return plan.withDays(plan.days().stream().map(day -> complete(day, namedDays)).toList())
                .withProgramme(plan.tracks(), plan.sessions().stream().map(session -> complete(session, namedSessions)).toList());
    }

    private Day complete(Day day, Set<DayId> named) {
        var id = choose(day.id(), days.get(day.date()), named, DayId::next);
        return new Day(id, day.date(), day.starts(), day.ends(), day.title(), day.place(), day.online());
    }

    private Session complete(Session s, Set<SessionId> named) {
        var id = choose(s.id(), sessions.get(s.title()), named, SessionId::next);
        return new Session(id, s.day(), s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }

    /** Two sessions of one title: the first takes the id, the second is new. */
    private static <I> I choose(@Nullable I own, @Nullable I known, Set<I> named, java.util.function.Supplier<I> next) {
        if (own != null) return own;
        return known != null && named.add(known) ? known : next.get();
    }

    private static <T, I> Set<I> named(List<T> parts, Function<T, @Nullable I> id) {
        return parts.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T, K, I> Map<K, I> byKey(List<T> parts, Function<T, K> key, Function<T, @Nullable I> id) {
        return parts.stream().collect(Collectors.toMap(key, part -> Objects.requireNonNull(id.apply(part)), (first, later) -> first));
    }
}
