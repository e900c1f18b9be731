package org.samskap.workinggroups.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;

/**
 * Somebody in a group: a person for herself, or an organisation through a person.
 *
 * @param person   null when an organisation is in it without anybody named
 * @param convener whether the person calls the group together
 */
public record Member(@Nullable PersonId person, @Nullable InOrganisation organisation, boolean convener) {

    /** The organisation a membership is for. */
    public record InOrganisation(OrganisationId id, String name, String href) {}

    static Member of(@Nullable PersonId person, @Nullable OrganisationId organisation, @Nullable String name, @Nullable String slug,
                     MemberRole role) {
        var in = organisation == null || name == null ? null : new InOrganisation(organisation, name, "/organisations/" + slug);
        return new Member(person, in, role == MemberRole.CONVENER);
    }
}
