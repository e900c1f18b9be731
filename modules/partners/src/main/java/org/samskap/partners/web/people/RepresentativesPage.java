package org.samskap.partners.web.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.samskap.accounts.PersonId;
import org.samskap.partners.internal.people.Representing.Crew;
import org.samskap.ui.Field;

/**
 * Who speaks for an organisation, for those who do.
 *
 * @param me who is looking
 */
public record RepresentativesPage(Crew crew, PersonId me, Field name, Field email) {
    // Organisations belong to no space and so to no zone; both countries of the cases keep the same time.
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    public String href() {
        return crew.organisation().href() + "/people";
    }

    public LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
