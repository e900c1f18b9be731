package org.samskap.followups.internal.handover;

/** Where a question to a unit stands. Names are stored. */
public enum State {
    ASKED, ACCEPTED, ANSWERED, RETURNED, PASSED_ON, TAKEN_BACK,
    /** The proposal was closed, or went away, before the unit answered. */
    ENDED;

    /** Whether the unit still owes an answer. */
    public boolean open() {
        return this == ASKED || this == ACCEPTED;
    }
}
