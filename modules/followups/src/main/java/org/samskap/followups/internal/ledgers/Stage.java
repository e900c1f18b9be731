package org.samskap.followups.internal.ledgers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import org.samskap.followups.internal.Item;
import org.samskap.proposals.Status;

/**
 * Where a proposal is counted: under its status, or as late. One that we are late with is not counted under its status as well, so that the
 * parts make up the whole.
 */
public enum Stage {
    RECEIVED, READ, LOOKED_INTO, IN_A_WORKING_GROUP, DECIDED_YES, DONE, NOT_GOING_AHEAD, RESTING, LATE;

    public static Stage of(Item item, LocalDate today) {
        return item.late(today) ? LATE : valueOf(item.status().name());
    }

    /** How many stand where; only stages at which one stands. */
    public static Map<Stage, Integer> count(Collection<Item> items, LocalDate today) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        items.forEach(item -> counts.merge(of(item, today), 1, Integer::sum));
        return counts;
    }

    /** The status of those that are counted here. @throws IllegalArgumentException for LATE, where all statuses meet */
    public Status status() {
        return Status.valueOf(name());
    }
}
