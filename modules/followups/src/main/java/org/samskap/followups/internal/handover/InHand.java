package org.samskap.followups.internal.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Item.Owed;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Space;

/**
 * A proposal under somebody's hands, locked, with all that was asked about it.
 *
 * @param asked oldest first
 */
record InHand(ProposalSummary proposal, Item item, Space space, List<Asked> asked, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, space.zone());
    }

    List<Asked> open() {
        return asked.stream().filter(one -> one.state().open()).toList();
    }

    /** With one question as it is from now on. */
    InHand with(Asked changed) {
        return new InHand(proposal, item, space, asked.stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList(), now);
    }

    InHand and(Asked added) {
        var all = new java.util.ArrayList<>(asked);
        all.add(added);
        return new InHand(proposal, item, space, List.copyOf(all), now);
    }

    InHand standing(Item after) {
        return new InHand(proposal, after, space, asked, now);
    }

    /** What is owed now, when the space gets it back by the day unless a unit is left. */
    @Nullable Owed owed(LocalDate ours) {
        return Owing.after(item.owed(), open(), new Owed(Item.ownerIn(space), ours, null));
    }

    /** The day for the space when a question comes back. */
    LocalDate afterNothing() {
        return item.owed() == null ? today() : Owing.notBefore(item.owed().by(), today());
    }
}
