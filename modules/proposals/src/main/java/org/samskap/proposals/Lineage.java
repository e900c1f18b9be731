package org.samskap.proposals;

import org.jspecify.annotations.Nullable;

/**
 * How a proposal belongs to others, as far as its row says.
 *
 * @param turn    why it does not go on under its own number, or null
 * @param arose   how it came to be when nobody raised it: MERGED from several, or SPLIT off another; otherwise null
 * @param carries how many go on in it, counting those that lead to it directly
 */
public record Lineage(@Nullable Turn turn, @Nullable Turn arose, int carries) {
    /** It was raised and goes on by itself. */
    public static final Lineage NONE = new Lineage(null, null, 0);

    /** Whether it goes on under other numbers. */
    public boolean leadsOn() {
        return turn != null && turn.leadsOn();
    }

    /** Whether others have to do with it at all. */
    public boolean hasKin() {
        return arose != null || carries > 0 || leadsOn();
    }
}
