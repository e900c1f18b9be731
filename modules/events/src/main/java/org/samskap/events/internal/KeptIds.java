package org.samskap.events.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        var keys = keys(before.sessions());
        return new KeptIds(before.days().stream().collect(Collectors.toMap(Day::date, day -> Objects.requireNonNull(day.id()))),
                IntStream.range(0, keys.size()).boxed().collect(Collectors.toMap(keys::get, i -> Objects.requireNonNull(before.sessions().get(i).id()))));
    }

    EventPlan complete(EventPlan plan) {
        var namedDays = named(plan.days(), Day::id);
        var namedSessions = named(plan.sessions(), Session::id);
        var keys = keys(plan.sessions());
        return plan.withDays(plan.days().stream().map(day -> complete(day, namedDays)).toList())
                .withProgramme(plan.tracks(), IntStream.range(0, keys.size())
                        .mapToObj(i -> complete(plan.sessions().get(i), keys.get(i), namedSessions)).toList());
    }

    private Day complete(Day day, Set<DayId> named) {
        var id = choose(day.id(), days.get(day.date()), named, DayId::next);
        return new Day(id, day.date(), day.starts(), day.ends(), day.title(), day.place(), day.online(), day.asUsual());
    }

    private Session complete(Session s, String key, Set<SessionId> named) {
        var id = choose(s.id(), sessions.get(key), named, SessionId::next);
        return new Session(id, s.day(), s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }

    private static <I> I choose(@Nullable I own, @Nullable I known, Set<I> named, java.util.function.Supplier<I> next) {
        if (own != null) return own;
        return known != null && named.add(known) ? known : next.get();
    }

    private static <T, I> Set<I> named(List<T> parts, Function<T, @Nullable I> id) {
        return parts.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What comes back every day has one title: its nth session keeps the id of the nth. */
    private static List<String> keys(List<Session> sessions) {
        var seen = new HashMap<String, Integer>();
        return sessions.stream().map(session -> seen.merge(session.title(), 1, Integer::sum) + " " + session.title()).toList();
    }
}
