package org.samskap.partners;

import org.samskap.ui.Icon;
import org.samskap.ui.Texts;

/** What a proposal or a group may lack. Stored by name: add, never rename. */
public enum NeedKind {
    PARTNER(Icon.ORGANISATION, Commitment.Kind.CONTACT),
    FUNDING(Icon.HEART, Commitment.Kind.MONEY),
    PLACE(Icon.PLACE, Commitment.Kind.ROOM),
    SKILL(Icon.HAND, Commitment.Kind.SKILL),
    LIVED_EXPERIENCE(Icon.PERSON, Commitment.Kind.HOURS);

    private final Icon icon;
    private final Commitment.Kind met;

    NeedKind(Icon icon, Commitment.Kind met) {
        this.icon = icon;
        this.met = met;
    }

    /** "En lokal". */
    public String word(Texts texts) {
        return texts.of("partners.need." + name());
    }

    public Icon icon() {
        return icon;
    }

    /** What sort of commitment meets it most often. */
    public Commitment.Kind met() {
        return met;
    }
}
