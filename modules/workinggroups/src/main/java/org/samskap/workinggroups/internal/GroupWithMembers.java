package org.samskap.workinggroups.internal;

import java.util.List;

import org.samskap.workinggroups.WorkingGroup;

/**
 * A group, how it is run, and everyone in it.
 *
 * @param all the first to come first; also those who asked, were invited or left
 */
public record GroupWithMembers(WorkingGroup group, Terms terms, List<Member> all) {

    /** Those who are in it now. */
    public List<Member> members() {
        return in(MemberState.IN);
    }

    /** Those who stand with the group like this. */
    public List<Member> in(MemberState state) {
        return all.stream().filter(member -> member.state() == state).toList();
    }
}
