package org.samskap.events.web;

import java.time.Instant;

import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** Where an event stands, for those who plan it: as everybody sees it, or that nobody sees it yet. */
public final class Standings {
    private Standings() {}

    public static Content tag(Texts texts, EventSummary event, Instant now) {
        if (event.state() == EventState.DRAFT) return Ui.status(texts.of("events.plan.draft"), Tone.REST, Icon.EDIT);
        return Standing.of(event, now).tag(texts);
    }
}
