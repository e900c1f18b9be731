package org.samskap.proposals;

import org.samskap.ui.Icon;
import org.samskap.ui.Texts;

/** What a proposal lacks to come true, said by its author or by staff, so that whoever has it finds the proposal. */
public enum Need {
    PARTNER(Icon.ORGANISATION),
    FUNDING(Icon.HEART),
    PLACE(Icon.PLACE),
    SKILL(Icon.HAND),
    LIVED_EXPERIENCE(Icon.PERSON);

    private final Icon icon;

    Need(Icon icon) {
        this.icon = icon;
    }

    /** "Samarbetspartner sökes". */
    public String word(Texts texts) {
        return texts.of("proposals.need." + name());
    }

    public Icon icon() {
        return icon;
    }
}
