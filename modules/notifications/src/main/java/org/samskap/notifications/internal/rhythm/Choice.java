package org.samskap.notifications.internal.rhythm;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear.
 *
 * @param quiet when not; null for whoever may be written to at any hour
 */
public record Choice(Pace pace, @Nullable Quiet quiet) {

    /** Of whoever never chose. */
    public static final Choice UNCHOSEN = new Choice(Pace.AT_ONCE, null);

    /**
     * Whether it is time to write.
     *
     * @param oldest   of what she has yet to hear
     * @param lastMail when she was written to last, or null; news that reaches us late does not make a second mail of the same turn
     */
    public boolean isDue(Instant oldest, @Nullable Instant lastMail, Instant now, ZoneId zone) {
        if (quiet != null && quiet.holds(now, zone)) return false;
        if (pace == Pace.AT_ONCE) return true;
        var turn = pace.lastTurn(now, zone);
        return !oldest.isAfter(turn) && (lastMail == null || lastMail.isBefore(turn));
    }
}
