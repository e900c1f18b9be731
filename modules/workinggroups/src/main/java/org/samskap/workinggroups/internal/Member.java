package org.samskap.workinggroups.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;

/**
 * Somebody in a group, or on the way in or out: a person for herself, or an organisation through a person.
 *
 * @param person null when an organisation is in it without anybody named
 * @param shown  whether the person wants her name to be seen by everybody; the others in the group always see it
 * @param note   what she wrote when she asked to join, or null
 */
public record Member(MemberId id, @Nullable PersonId person, @Nullable InOrganisation organisation, MemberRole role, MemberState state,
                     boolean shown, @Nullable String note) {

    /** The organisation a membership is for. */
    public record InOrganisation(OrganisationId id, String name, String href) {}

    static Member of(MemberId id, @Nullable PersonId person, @Nullable OrganisationId organisation, @Nullable String name,
                     @Nullable String slug, MemberRole role, MemberState state, boolean shown, @Nullable String note) {
        var in = organisation == null || name == null ? null : new InOrganisation(organisation, name, "/organisations/" + slug);
        return new Member(id, person, in, role, state, shown, note);
    }

    /** Whether the person calls the group together. */
    public boolean convener() {
        return role == MemberRole.CONVENER;
    }

    public boolean in() {
        return state == MemberState.IN;
    }
}
