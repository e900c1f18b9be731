package org.samskap.registrations.internal.questions;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One question of an organiser's own; it keeps its id when its words change. */
public record QuestionId(UUID value) {

    static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
