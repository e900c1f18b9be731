package org.samskap.followups.internal.ledgers;

/** How it went with the first answer, measured against the day that was promised when the proposal was raised. */
public enum Answer {
    /** It came by that day. */
    IN_TIME(true),
    /** It came later. */
    AFTERWARDS(true),
    /** There is none, and the day has not passed. */
    TIME_LEFT(false),
    /** There is none, and the day has passed. */
    OVERDUE(true);

    private final boolean due;

    Answer(boolean due) {
        this.due = due;
    }

    /** Whether it can be said already if the promise was kept. */
    public boolean due() {
        return due;
    }
}
