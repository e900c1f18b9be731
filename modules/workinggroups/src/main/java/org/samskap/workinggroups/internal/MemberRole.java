package org.samskap.workinggroups.internal;

import org.samskap.ui.Texts;

/** What somebody does in a group. Whoever calls it together and whoever writes for it also run it. */
public enum MemberRole {
    CONVENER, SECRETARY, OWN_EXPERIENCE, MEMBER;

    /** Whether the role runs the group: reports, answers those who ask to join, plans meetings. */
    public boolean leads() {
        return this == CONVENER || this == SECRETARY;
    }

    /** "Sammankallande". */
    public String word(Texts texts) {
        return texts.of("workinggroups.role." + name());
    }
}
