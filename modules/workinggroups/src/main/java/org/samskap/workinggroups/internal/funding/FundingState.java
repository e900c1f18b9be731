package org.samskap.workinggroups.internal.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Icon;
import org.samskap.ui.Texts;
import org.samskap.ui.Tone;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** How far a group came with a source of money. Stored by name: add, never rename. */
public enum FundingState {
    PLANNED(Tone.REST, Icon.HEART),
    APPLIED(Tone.GO, Icon.ARROW),
    GRANTED(Tone.DONE, Icon.DONE),
    REFUSED(Tone.NO, Icon.CROSS),
    DROPPED(Tone.NO, Icon.CROSS);

    private final Tone tone;
    private final Icon icon;

    FundingState(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Whether an answer may still come. */
    public boolean open() {
        return this == PLANNED || this == APPLIED;
    }

    /** Whether it may become the other, or stay. An answer stands; nothing is planned again once it was applied for. */
    public boolean leadsTo(FundingState next) {
        return this == next || open() && next != PLANNED;
    }

    /** A no has a reason. */
    public boolean needsWords() {
        return this == REFUSED || this == DROPPED;
    }

    /** Where it may stand after this, this one first. */
    public List<FundingState> choices() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }

    public static Optional<FundingState> of(@Nullable String typed) {
        return Arrays.stream(values()).filter(state -> state.name().equals(typed)).findFirst();
    }

    /** "Sökt". */
    public String word(Texts texts) {
        return texts.of("workinggroups.funding." + name());
    }

    /** The tag: word, icon and tint. */
    public Content tag(Texts texts) {
        return Ui.status(word(texts), tone, icon);
    }
}
