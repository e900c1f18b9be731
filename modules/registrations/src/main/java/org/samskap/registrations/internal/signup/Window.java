package org.samskap.registrations.internal.signup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;

/**
 * Whether people can sign up at a moment. NOT_NEEDED: just come. NOT_HERE: the organiser has not begun to take sign-ups. NOT_YET:
 * it opens at a set moment. LATE: the last day is over, but one may ask. OVER: the event began, or will not take place.
 */
public enum Window {
    NOT_NEEDED, NOT_HERE, NOT_YET, OPEN, LATE, CLOSED, OVER;

    /** A day lasts to its end where the event takes place, also when the clocks change (UX-12). */
    public static Window of(EventOutline event, @Nullable Setup setup, Instant now) {
        var summary = event.summary();
        if (summary.contract() == AttendanceContract.JUST_COME) return NOT_NEEDED;
        if (summary.state() == EventState.CANCELLED || summary.isOver(now) || !now.isBefore(lastStart(event))) return OVER;
        if (setup == null || !setup.open()) return summary.isSignUpOver(now) ? CLOSED : NOT_HERE;
        if (summary.isSignUpOver(now)) return setup.lateList() ? LATE : CLOSED;
        if (summary.state() == EventState.SAVE_THE_DATE || summary.state() == EventState.DRAFT) return NOT_HERE;
        return event.opensLater(now) ? NOT_YET : OPEN;
    }

    /** Whether one may ask for a place now. */
    public boolean takes() {
        return this == OPEN || this == LATE;
    }

    /** When the event begins; before that a place that comes free is worth passing on. Far off while nobody knows. */
    static Instant start(EventSummary event) {
        if (event.firstDay() == null) return Instant.MAX;
        var time = event.starts() == null ? LocalTime.of(8, 0) : event.starts();
        return ZonedDateTime.of(event.firstDay(), time, event.zone()).toInstant();
    }

    /** One may still come to the last of several days, but only where days can be chosen. */
    private static Instant lastStart(EventOutline event) {
        var summary = event.summary();
        if (summary.contract() != AttendanceContract.PER_DAY || summary.lastDay() == null) {
            return summary.firstDay() == null ? Instant.MAX : summary.firstDay().plusDays(1).atStartOfDay(summary.zone()).toInstant();
        }
        return summary.lastDay().plusDays(1).atStartOfDay(summary.zone()).toInstant();
    }
}
