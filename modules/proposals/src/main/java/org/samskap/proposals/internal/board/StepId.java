package org.samskap.proposals.internal.board;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One thing that a facilitator did on a board. */
public record StepId(UUID value) {

    static StepId next() {
        return new StepId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
