package org.samskap.events.internal.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.SessionId;

/** Changes to the list of sessions of a plan; everything else of it stays as it is. */
public final class Sessions {
    private Sessions() {}

    /** On another day. */
    public static Session on(@Nullable Integer day, @Nullable SessionId id, Session s) {
        return new Session(id, day, s.track(), s.title(), s.kind(), s.starts(), s.ends(), s.place(), s.offsite(), s.meetingPoint(),
                s.transport(), s.accessNotes(), s.limitedPlaces(), s.places(), s.description(), s.people());
    }

    /** Writes a session over the one with its id, or adds it when there is none; it moves when its day or hour does. */
    public static EventPlan put(EventPlan plan, Session session) {
        var sessions = new ArrayList<>(plan.sessions());
        var at = indexOf(sessions, session.id());
        if (at >= 0 && sameTime(sessions.get(at), session)) sessions.set(at, session);
        else {
            if (at >= 0) sessions.remove(at);
            sessions.add(place(sessions, session), session);
        }
        return plan.withProgramme(plan.tracks(), sessions);
    }

    /** Adds it to every day: what comes back day after day. One that is changed stands on its first day. */
    public static EventPlan putEveryDay(EventPlan plan, Session session) {
        var all = plan;
        for (int day = 1; day <= plan.days().size(); day++) all = put(all, on(day, day == 1 ? session.id() : null, session));
        return all;
    }

    public static EventPlan remove(EventPlan plan, SessionId id) {
        return plan.withProgramme(plan.tracks(), plan.sessions().stream().filter(session -> !id.equals(session.id())).toList());
    }

    /** Changes places with the one before or after it on its day; at the edge nothing moves. */
    public static EventPlan move(EventPlan plan, SessionId id, boolean earlier) {
        var sessions = new ArrayList<>(plan.sessions());
        var at = indexOf(sessions, id);
        if (at < 0) return plan;
        var day = sessions.get(at).day();
        var candidates = earlier ? IntStream.range(0, at).map(i -> at - 1 - i) : IntStream.range(at + 1, sessions.size());
        candidates.filter(i -> Objects.equals(sessions.get(i).day(), day)).findFirst().ifPresent(to -> java.util.Collections.swap(sessions, at, to));
        return plan.withProgramme(plan.tracks(), sessions);
    }

    private static boolean sameTime(Session one, Session other) {
        return Objects.equals(one.day(), other.day()) && Objects.equals(one.starts(), other.starts());
    }

    /** After everything of its day that starts no later; what has no hour goes to the end of its day. */
    private static int place(List<Session> sessions, Session session) {
        int after = -1;
        for (int i = 0; i < sessions.size(); i++) {
            if (compareDays(sessions.get(i).day(), session.day()) < 0) after = i;
            if (Objects.equals(sessions.get(i).day(), session.day()) && !startsLater(sessions.get(i), session.starts())) after = i;
        }
        return after + 1;
    }

    private static int compareDays(@Nullable Integer one, @Nullable Integer other) {
        return Comparator.nullsLast(Comparator.<Integer>naturalOrder()).compare(one, other);
    }

    private static boolean startsLater(Session one, @Nullable LocalTime time) {
        return time != null && one.starts() != null && one.starts().isAfter(time);
    }

    private static int indexOf(List<Session> sessions, @Nullable SessionId id) {
        if (id == null) return -1;
        return IntStream.range(0, sessions.size()).filter(i -> id.equals(sessions.get(i).id())).findFirst().orElse(-1);
    }
}
