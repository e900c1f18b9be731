package org.samskap.events.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Dates of a series by rule, such as "the third Monday". */
public record DateRule(Which which, DayOfWeek weekday) {
    /** Nobody plans further ahead in one go; more is a slip of the hand. */
    private static final int MOST = 60;

    public enum Which { FIRST, SECOND, THIRD, FOURTH, LAST, EVERY }

    /** The dates within the two days, both included, soonest first. */
    public List<LocalDate> between(LocalDate from, LocalDate until) {
        if (which == Which.EVERY) {
            return upTo(until, Stream.iterate(from.with(TemporalAdjusters.nextOrSame(weekday)), date -> date.plusWeeks(1)));
        }
        return upTo(until, Stream.iterate(from.withDayOfMonth(1), month -> month.plusMonths(1)).map(this::in)
                .dropWhile(date -> date.isBefore(from)));
    }

    private LocalDate in(LocalDate month) {
        return month.with(which == Which.LAST ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth(which.ordinal() + 1, weekday));
    }

    private static List<LocalDate> upTo(LocalDate until, Stream<LocalDate> dates) {
        return dates.takeWhile(date -> !date.isAfter(until)).limit(MOST).toList();
    }
}
