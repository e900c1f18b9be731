package org.samskap.registrations.internal.questions;

import org.jspecify.annotations.Nullable;

/** A question would become another than the one people answered. */
public class AnswersStand extends RuntimeException {
    private final long answers;
    private final @Nullable String choice;

    /** @param choice that was chosen and would be gone, or null when the kind would be another */
    public AnswersStand(QuestionId question, long answers, @Nullable String choice) {
        super("question " + question + " has " + answers + " answers");
        this.answers = answers;
        this.choice = choice;
    }

    public long answers() {
        return answers;
    }

    public @Nullable String choice() {
        return choice;
    }
}
