package org.samskap.notifications.internal.digests;

import org.samskap.followups.Step;
import org.samskap.ui.Texts;

/** Says in one line what a step was, for mails and feeds. */
public final class StepWords {

    private StepWords() {}

    /** "Återkoppling om Arbetsgruppen för nätet". */
    public static String of(Texts texts, Step step) {
        var key = "notifications.step." + step.kind().name();
        return step.subject() == null ? texts.of(key) : texts.of(key + ".of", step.subject());
    }
}
