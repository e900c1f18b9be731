package org.samskap.proposals;

/** What may become of a proposal beside its status. Stored by name: add, never rename. */
public enum Turn {
    /** It goes on in another one, together with others. */
    MERGED,
    /** It goes on in several, each with a part of it. */
    SPLIT,
    /** Whoever raised it took it back, or staff did and said why. */
    WITHDRAWN,
    /** One of the others was undone, and it stands by itself again. */
    RESTORED;

    /** Whether it goes on under other numbers. */
    public boolean leadsOn() {
        return this == MERGED || this == SPLIT;
    }
}
