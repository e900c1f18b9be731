package org.samskap.workinggroups.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
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

    /** Whether the organisation is in it, through a person or through nobody yet. */
    public boolean hasSeat(@Nullable OrganisationId organisation) {
        return organisation != null && members().stream().map(Member::organisation).anyMatch(in -> in != null && in.id().equals(organisation));
    }

    /** Those who stand with the group like this. */
    public List<Member> in(MemberState state) {
        return all.stream().filter(member -> member.state() == state).toList();
    }
}
