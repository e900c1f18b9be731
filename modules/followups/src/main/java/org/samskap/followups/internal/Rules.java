package org.samskap.followups.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;

/** Collects everything that is wrong, so that a person mends it all at once. */
public final class Rules {
    /** A promise further away than this is a slip of the keyboard. */
    private static final int FAR_YEARS = 5;

    private final List<Reason> broken = new ArrayList<>();

    public Rules not(boolean wrong, Reason reason) {
        if (wrong && !broken.contains(reason)) broken.add(reason);
        return this;
    }

    public Rules text(@Nullable String text, int atMost, Reason missing, Reason tooLong) {
        return not(text == null, missing).atMost(text, atMost, tooLong);
    }

    public Rules atMost(@Nullable String text, int atMost, Reason tooLong) {
        return not(Words.length(text) > atMost, tooLong);
    }

    public Rules date(@Nullable LocalDate date, LocalDate today, Reason missing) {
        return not(date == null, missing).dateWithin(date, today, Reason.NEXT_DATE_PAST, Reason.NEXT_DATE_FAR);
    }

    public Rules dateWithin(@Nullable LocalDate date, LocalDate today, Reason past, Reason far) {
        if (date == null) return this;
        return not(date.isBefore(today), past).not(date.isAfter(today.plusYears(FAR_YEARS)), far);
    }

    /** A later day than the space allows needs a reason of its own. @param latest null when there is no limit */
    public Rules notAfter(@Nullable LocalDate date, @Nullable LocalDate latest) {
        return not(date != null && latest != null && date.isAfter(latest), Reason.NEXT_DATE_BEYOND);
    }

    /** @throws FollowUpRefused when anything is wrong */
    public void check() {
        if (!broken.isEmpty()) throw new FollowUpRefused(broken);
    }
}
