package org.samskap.registrations.internal.questions;

import org.samskap.ui.Conflict;

/** Two organisers changed the words of a question at once, and this one came second (REL-28). */
public class QuestionChangedMeanwhile extends Conflict {

    public QuestionChangedMeanwhile(Question now) {
        super("question " + now.id() + " is at version " + now.version());
    }
}
