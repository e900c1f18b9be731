package org.samskap.followups.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Status;

/**
 * Where several proposals stand as one, and what is owed to all of them.
 *
 * @param owed null exactly when the status closes them
 */
public record Together(Status status, Item.@Nullable Owed owed) {
    /** How far each has come; resting is no further than read. */
    private static final List<Status> ON_THE_WAY = List.of(Status.RECEIVED, Status.READ, Status.RESTING, Status.LOOKED_INTO,
            Status.IN_A_WORKING_GROUP, Status.DECIDED_YES);
    private static final Comparator<Item> FARTHEST_LAST = Comparator.comparing(item -> ON_THE_WAY.indexOf(item.status()));

    /**
     * A proposal that goes on in these: it is done when all are closed and something was done, and as long as one is open it
     * has come as far as the last of them. Nobody waits longer than promised.
     */
    static Together of(Collection<Item> parts) {
        var open = open(parts);
        if (open.isEmpty()) return new Together(closed(parts), null);
        return new Together(open.stream().min(FARTHEST_LAST).orElseThrow().status(), soonest(open));
    }

    /** One in which these go on from now on: as far as the first of them has come, so that nothing falls back. */
    public static Together merging(Collection<Item> all) {
        var open = open(all);
        if (open.isEmpty()) return new Together(closed(all), null);
        return new Together(open.stream().max(FARTHEST_LAST).orElseThrow().status(), soonest(open));
    }

    private static List<Item> open(Collection<Item> some) {
        return some.stream().filter(item -> item.status().open()).toList();
    }

    private static Status closed(Collection<Item> some) {
        return some.stream().anyMatch(item -> item.status() == Status.DONE) ? Status.DONE : Status.NOT_GOING_AHEAD;
    }

    private static Item.@Nullable Owed soonest(List<Item> open) {
        return open.stream().map(Item::owed).min(Comparator.comparing(owed -> owed == null ? null : owed.by(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** The item as it stands then. */
    public Item give(Item item, Instant at) {
        return owed == null ? item.standing(status, at, null) : item.standing(status, at, owed).owing(owed);
    }
}
