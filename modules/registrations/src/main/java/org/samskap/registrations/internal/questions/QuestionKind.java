package org.samskap.registrations.internal.questions;

/** How a question of the organiser's own is answered. */
public enum QuestionKind {
    SHORT, LONG, ONE_OF, MANY_OF, NUMBER, CONSENT;

    /** Whether the organiser lists the answers. */
    public boolean hasChoices() {
        return this == ONE_OF || this == MANY_OF;
    }
}
