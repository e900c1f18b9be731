package org.samskap.proposals;

import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** Where a proposal stands: eight plain words, the same everywhere (UX-08). */
public enum Status {
    RECEIVED(Tone.REST, Icon.INBOX),
    READ(Tone.REST, Icon.EYE),
    LOOKED_INTO(Tone.GO, Icon.SEARCH),
    IN_A_WORKING_GROUP(Tone.GO, Icon.GROUP),
    DECIDED_YES(Tone.DONE, Icon.CHECK),
    DONE(Tone.DONE, Icon.DONE),
    NOT_GOING_AHEAD(Tone.NO, Icon.CROSS),
    RESTING(Tone.REST, Icon.PAUSE);

    private final Tone tone;
    private final Icon icon;

    Status(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Open proposals have a promise; closed ones have their outcome. */
    public boolean open() {
        return this != DONE && this != NOT_GOING_AHEAD;
    }

    /** "I arbetsgrupp". */
    public String word(Texts texts) {
        return texts.of("proposals.status." + name());
    }

    /** One sentence that says what the word means. */
    public String meaning(Texts texts) {
        return texts.of("proposals.status." + name() + ".meaning");
    }

    /** The tag: word, icon and tint. */
    public Content tag(Texts texts) {
        return Ui.status(word(texts), tone, icon);
    }
}
