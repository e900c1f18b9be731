package org.samskap.events.web;

import java.time.Instant;

import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** Where an event stands for somebody who reads of it now: the organiser's state, and what the calendar adds. */
enum Standing {
    SAVE_THE_DATE(Tone.REST, Icon.CALENDAR), AHEAD(Tone.GO, Icon.CALENDAR), TODAY(Tone.GO, Icon.CLOCK),
    CHANGED(Tone.LATE, Icon.WARNING), FULL(Tone.REST, Icon.GROUP), CLOSED(Tone.REST, Icon.LOCK),
    CANCELLED(Tone.NO, Icon.CROSS), HELD(Tone.DONE, Icon.DONE), OVER(Tone.REST, Icon.CHECK);

    private final Tone tone;
    private final Icon icon;

    Standing(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Standing of(EventSummary event, Instant now) {
        return switch (event.state()) {
            case CANCELLED -> CANCELLED;
            case HELD -> HELD;
            default -> event.isOver(now) ? OVER : upcoming(event, now);
        };
    }

    private static Standing upcoming(EventSummary event, Instant now) {
        if (event.state() == EventState.CHANGED) return CHANGED;
        if (hasBegun(event, now)) return TODAY;
        if (event.state() == EventState.FULL) return FULL;
        if (event.isSignUpOver(now)) return CLOSED;
        return event.state() == EventState.SAVE_THE_DATE ? SAVE_THE_DATE : AHEAD;
    }

    private static boolean hasBegun(EventSummary event, Instant now) {
        return event.firstDay() != null && !event.firstDay().isAfter(now.atZone(event.zone()).toLocalDate());
    }

    Content tag(Texts texts) {
        return Ui.status(texts.of("events.standing." + name()), tone, icon);
    }
}
