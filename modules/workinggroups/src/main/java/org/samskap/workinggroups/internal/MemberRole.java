package org.samskap.workinggroups.internal;

import java.util.EnumSet;
import java.util.Set;

import org.samskap.ui.Texts;

/** What somebody does in a group. Whoever calls it together and whoever writes for it also run it. */
public enum MemberRole {
    CONVENER, SECRETARY, OWN_EXPERIENCE, MEMBER;

    /** The roles that run the group. */
    public static final Set<MemberRole> LEADING = EnumSet.of(CONVENER, SECRETARY);

    /** Whether the role runs the group: reports, answers those who ask to join, plans meetings. */
    public boolean leads() {
        return LEADING.contains(this);
    }

    /** "Sammankallande". */
    public String word(Texts texts) {
        return texts.of("workinggroups.role." + name());
    }
}
