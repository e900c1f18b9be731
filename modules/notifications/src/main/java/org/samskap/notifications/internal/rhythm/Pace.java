package org.samskap.notifications.internal.rhythm;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often somebody hears. Names are stored: add, never rename. */
public enum Pace {
    /** With the next round of mail; several news in one. */
    AT_ONCE,
    DAILY,
    /** On Mondays. */
    WEEKLY,
    /** On the first of the month. */
    MONTHLY,
    /** Not on the way, only how it went; at most once a day. */
    ONLY_RESULTS;

    /** When mail of the day is written: early enough to be read with the first coffee, and never at night. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    /** The last moment, not after this one, at which mail of this pace was to be written. */
    Instant lastTurn(Instant now, ZoneId zone) {
        if (this == AT_ONCE) return now;
        var here = now.atZone(zone);
        var turn = switch (this) {
            case WEEKLY -> morning(here.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHLY -> morning(here.withDayOfMonth(1));
            default -> morning(here);
        };
        return (turn.isAfter(here) ? before(turn) : turn).toInstant();
    }

    private ZonedDateTime before(ZonedDateTime turn) {
        return switch (this) {
            case WEEKLY -> turn.minusWeeks(1);
            case MONTHLY -> turn.minusMonths(1);
            default -> turn.minusDays(1);
        };
    }

    // By the clock on the wall: in spring and autumn too, it is seven in the morning.
    private static ZonedDateTime morning(ZonedDateTime day) {
        return day.toLocalDate().atTime(MORNING).atZone(day.getZone());
    }
}
