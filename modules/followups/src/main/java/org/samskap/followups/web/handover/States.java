package org.samskap.followups.web.handover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import gg.jte.Content;
import org.samskap.followups.internal.handover.Asked;
import org.samskap.followups.internal.handover.State;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

/** Where a question to a unit stands, in words. */
final class States {
    private States() {}

    static Content tag(Texts texts, Asked asked, LocalDate today) {
        if (asked.late(today)) return Ui.status(texts.of("followups.handover.state.late"), Tone.LATE, Icon.CLOCK);
        boolean arrived = asked.state() == State.ASKED && asked.arrivedAt() != null;
        return Ui.status(texts.of("followups.handover.state." + (arrived ? "ARRIVED" : asked.state())), tone(asked.state()), icon(asked.state()));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case ASKED, PASSED_ON, TAKEN_BACK, ENDED -> Tone.REST;
            case ACCEPTED -> Tone.GO;
            case ANSWERED -> Tone.DONE;
            case RETURNED -> Tone.NO;
        };
    }

    private static Icon icon(State state) {
        return switch (state) {
            case ASKED -> Icon.MAIL;
            case ACCEPTED -> Icon.HAND;
            case ANSWERED -> Icon.COMMENT;
            case RETURNED -> Icon.BACK;
            case PASSED_ON -> Icon.ARROW;
            case TAKEN_BACK, ENDED -> Icon.CROSS;
        };
    }

    /** How much time is left, or how late it is. */
    static String clock(Texts texts, Asked asked, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, asked.answerBy());
        return days < 0 ? texts.of("followups.handover.days-late", -days) : texts.of("followups.handover.days-left", days);
    }
}
