package org.samskap.registrations.internal.questions;

import java.util.List;

/** A question of the organiser's own. */
public record Question(QuestionId id, QuestionKind kind, String label, List<String> choices, boolean optional) {

    /** A new one. */
    public static Question of(QuestionKind kind, String label, List<String> choices, boolean optional) {
        return new Question(QuestionId.next(), kind, label, choices, optional);
    }
}
