package org.samskap.workinggroups.internal.reports;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.internal.Charter;

/**
 * What a group tells, as it was meant.
 *
 * @param status   where its proposals stand from now on, or null when that stays
 * @param nextDate the last day for the next report; null when there will be none
 * @param closing  whether it is the group's last
 */
public record Told(String text, @Nullable String easyText, @Nullable String decidedBy, @Nullable Status status,
                   @Nullable LocalDate nextDate, boolean closing) {
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_EASY = 2000;
    public static final int LONGEST_DECIDED = 200;

    public Told {
        text = Charter.clean(text);
        easyText = orNull(easyText);
        decidedBy = orNull(decidedBy);
        if (text.isEmpty() || Charter.length(text) > LONGEST_TEXT) throw new IllegalArgumentException("A report has 1 to 4000 characters");
    }

    /** Nothing but words and when the next ones come. */
    public static Told of(String text, @Nullable String easyText, @Nullable LocalDate nextDate) {
        return new Told(text, easyText, null, null, nextDate, false);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        var text = typed == null ? "" : Charter.clean(typed);
        return text.isEmpty() ? null : text;
    }
}
