package org.samskap.workinggroups.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;

/**
 * What somebody is to a group; all that is members' only asks here.
 *
 * @param staff whether the person facilitates or administers the group's space
 * @param mine  the person's places in the group, those left behind too
 */
public record Standing(boolean staff, List<Member> mine) {

    /** Somebody who is nothing to the group. */
    public static final Standing NONE = new Standing(false, List.of());

    static Standing of(boolean staff, List<Member> all, @Nullable PersonId person) {
        return new Standing(staff, all.stream().filter(member -> person != null && person.equals(member.person())).toList());
    }

    /** Whether the person is in the group now. */
    public boolean member() {
        return mine.stream().anyMatch(Member::in);
    }

    /** Whether the person sees what is for members only. */
    public boolean insider() {
        return staff || member();
    }

    /** Whether the person runs the group. */
    public boolean leads() {
        return staff || mine.stream().anyMatch(member -> member.in() && member.role().leads());
    }

    /** Whether the person stands with the group like this. */
    public boolean is(MemberState state) {
        return mine.stream().anyMatch(member -> member.state() == state);
    }
}
