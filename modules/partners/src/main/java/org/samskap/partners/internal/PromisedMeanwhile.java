package org.samskap.partners.internal;

import java.util.List;

import org.samskap.partners.Commitment;
import org.samskap.ui.Conflict;

/** Somebody else promised the same target something for the same organisation, which the person who asks has not seen. */
public class PromisedMeanwhile extends Conflict {
    private final transient List<Commitment> promised;

    PromisedMeanwhile(List<Commitment> promised) {
        super("promised meanwhile: " + promised.getFirst().id());
        this.promised = List.copyOf(promised);
    }

    /** What it was, oldest first. */
    public List<Commitment> promised() {
        return promised;
    }
}
