package org.samskap.followups.web.ledgers;

import java.util.Locale;

import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;

/** What stages and answers are called, and in which colour they are drawn. */
public final class LedgerWords {
    private LedgerWords() {}

    public static String of(Texts texts, Stage stage) {
        return stage == Stage.LATE ? texts.of("followups.late") : stage.status().word(texts);
    }

    public static String of(Texts texts, Answer answer) {
        return texts.of("followups.ledger.answer." + answer.name().toLowerCase(Locale.ROOT));
    }

    public static Tone tone(Stage stage) {
        return switch (stage) {
            case RECEIVED, READ, RESTING -> Tone.REST;
            case LOOKED_INTO, IN_A_WORKING_GROUP -> Tone.GO;
            case DECIDED_YES, DONE -> Tone.DONE;
            case NOT_GOING_AHEAD -> Tone.NO;
            case LATE -> Tone.LATE;
        };
    }

    static String look(Stage stage) {
        return tone(stage).name().toLowerCase(Locale.ROOT);
    }

    static String look(Answer answer) {
        return switch (answer) {
            case IN_TIME -> "done";
            case TIME_LEFT -> "rest";
            case AFTERWARDS, OVERDUE -> "late";
        };
    }
}
