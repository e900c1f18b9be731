package org.samskap.followups.internal.promises;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * How near a promise is. Days are counted where the space is, so that a night in which clocks change counts as one like all others.
 *
 * @param number -1 before the day, 0 on the day, then one for each week that we are late
 */
record Stage(int number) {
    static final int DAYS_BEFORE = 3;
    private static final int WEEK = 7;

    /** Null while there is nothing to remind of. */
    static @Nullable Stage of(LocalDate promised, LocalDate today) {
        var days = (int) ChronoUnit.DAYS.between(promised, today);
        if (days < -DAYS_BEFORE) return null;
        return new Stage(days <= 0 ? Integer.signum(days) : 1 + (days - 1) / WEEK);
    }

    boolean late() {
        return number > 0;
    }
}
