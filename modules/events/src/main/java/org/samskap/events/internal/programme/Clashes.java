package org.samskap.events.internal.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Participant;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.EventPlan.SessionKind;
import org.samskap.events.internal.programme.Clash.Kind;

/**
 * What an organiser may have overlooked. What nobody said (a day, an hour, a place) clashes with nothing.
 *
 * @param seats how many a room holds, by its name in lower case
 */
public record Clashes(List<Day> days, List<Session> sessions, Map<String, Integer> seats) {

    public List<Clash> list() {
        var found = new ArrayList<Clash>();
        for (int i = 0; i < sessions.size(); i++) {
            var one = sessions.get(i);
            if (outsideItsDay(one)) found.add(new Clash(Kind.OUTSIDE_DAY, one, null, null));
            if (tooManyFor(one)) found.add(new Clash(Kind.TOO_MANY, one, null, one.place()));
            for (var other : sessions.subList(i + 1, sessions.size())) compare(one, other, found);
        }
        return found;
    }

    private void compare(Session one, Session other, List<Clash> found) {
        if (!atOnce(one, other)) return;
        for (var who : one.people()) {
            if (who.name() != null && other.people().stream().anyMatch(them -> same(who, them))) {
                found.add(new Clash(Kind.PERSON, one, other, who.name()));
            }
        }
        // A break is where the others are: nobody booked the room twice.
        if (one.place() != null && samePlace(one, other) && one.kind() != SessionKind.BREAK && other.kind() != SessionKind.BREAK) {
            found.add(new Clash(Kind.PLACE, one, other, one.place()));
        }
    }

    /** Whether nobody could be at both. */
    public boolean atOnce(Session one, Session other) {
        var day = dayOf(one);
        return day != null && day.equals(dayOf(other)) && one.starts() != null && other.starts() != null
                && one.starts().isBefore(endOf(other)) && other.starts().isBefore(endOf(one));
    }

    /** What has no end is there at least when it starts. */
    private static LocalTime endOf(Session session) {
        return session.ends() != null ? session.ends() : Objects.requireNonNull(session.starts()).plusMinutes(1);
    }

    private @Nullable Integer dayOf(Session session) {
        return session.day() == null && days.size() == 1 ? Integer.valueOf(1) : session.day();
    }

    private boolean outsideItsDay(Session session) {
        var number = dayOf(session);
        if (number == null || number > days.size()) return false;
        var day = days.get(number - 1);
        return isBefore(session.starts(), day.starts()) || isBefore(day.ends(), session.ends()) || isBefore(day.ends(), session.starts());
    }

    private static boolean isBefore(@Nullable LocalTime one, @Nullable LocalTime other) {
        return one != null && other != null && one.isBefore(other);
    }

    private boolean tooManyFor(Session session) {
        var seats = session.place() == null ? null : this.seats.get(key(session.place()));
        return seats != null && session.places() != null && session.places() > seats;
    }

    private static boolean same(Participant one, Participant other) {
        return other.name() != null && key(Objects.requireNonNull(one.name())).equals(key(other.name()))
                && key(one.affiliation()).equals(key(other.affiliation()));
    }

    private static boolean samePlace(Session one, Session other) {
        return other.place() != null && key(one.place()).equals(key(other.place()));
    }

    static String key(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
