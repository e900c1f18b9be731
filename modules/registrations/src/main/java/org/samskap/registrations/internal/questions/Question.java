package org.samskap.registrations.internal.questions;

import java.util.List;

/**
 * A question of the organiser's own.
 *
 * @param retired whether it is asked no more; what was answered to it stays
 * @param version how often its words were changed
 */
public record Question(QuestionId id, QuestionKind kind, String label, List<String> choices, boolean optional, boolean retired, int version) {

    /** A new one. */
    public static Question of(QuestionKind kind, String label, List<String> choices, boolean optional) {
        return new Question(QuestionId.next(), kind, label, choices, optional, false, 0);
    }
}
