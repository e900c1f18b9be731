package org.samskap.proposals.internal.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.proposals.ReceiptCode;
import org.samskap.spaces.SpaceId;

/** Cards that were made together, for printing. */
public record Printed(SpaceId space, @Nullable EventId event, List<Card> cards) {

    /** Both halves: what is handed in, and what is taken home. */
    public record Card(CardCode code, ReceiptCode receipt) {}
}
