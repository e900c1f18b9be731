package org.samskap.workinggroups.internal.actions;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.workinggroups.internal.Member.InOrganisation;

/**
 * Something that is to be done.
 *
 * @param person       who does it, or null
 * @param organisation that does it, or null
 * @param due          the last day for it, or null
 * @param doneAt       null while it is open
 */
public record Action(ActionId id, String what, @Nullable PersonId person, @Nullable InOrganisation organisation,
                     @Nullable LocalDate due, @Nullable Instant doneAt) {

    public static Action of(ActionId id, String what, @Nullable PersonId person, @Nullable OrganisationId organisation, @Nullable String name,
                            @Nullable String slug, @Nullable LocalDate due, @Nullable Instant doneAt) {
        var by = organisation == null || name == null ? null : new InOrganisation(organisation, name, "/organisations/" + slug);
        return new Action(id, what, person, by, due, doneAt);
    }

    public boolean open() {
        return doneAt == null;
    }

    /** Whether its day is over and it is not done. */
    public boolean late(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
