package org.samskap.workinggroups.internal.life;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.MemberId;

/**
 * A turn as it was decided.
 *
 * @param reason    why, or what came of it when the group is over; public
 * @param outcome   where the proposals stand from now on; only when the group is over
 * @param nextDate  when people hear again, or null
 * @param meeting   that decided it, or null
 * @param staying   those who stay on; null when nobody was asked
 * @param successor the group that this one goes up in, only for {@link Turn#MERGE}
 */
public record Turning(Turn turn, String reason, @Nullable String easyText, @Nullable String decidedBy, @Nullable Status outcome,
                      @Nullable LocalDate nextDate, @Nullable EventSummary meeting, @Nullable Set<MemberId> staying,
                      @Nullable WorkingGroup successor) {
    public static final int LONGEST_REASON = 3000;
    /** A "no" needs more than a word (the same as at the desk). */
    public static final int SHORTEST_NO = 20;

    public Turning {
        if ((turn == Turn.MERGE) != (successor != null)) throw new IllegalArgumentException("Only a group that goes up in another has a successor");
        if (turn.needsNextDate() && nextDate == null) throw new IllegalArgumentException("Somebody has to say when people hear again");
        if (outcome != null && outcome.open() && nextDate == null) throw new IllegalArgumentException("An open proposal has a date");
    }
}
