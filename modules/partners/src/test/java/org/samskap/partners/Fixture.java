package org.samskap.partners;

import java.util.List;
import java.util.UUID;

import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.ui.Lang;

/** Organisations and people of their own for each test. */
final class Fixture {
    private Fixture() {}

    static Organisation anOrganisation(Sector sector, Organisation.Unit... units) {
        var slug = "org-" + UUID.randomUUID();
        return new Organisation(OrganisationId.next(), slug, "Fontänhuset " + slug, sector, "Helsingborg", Lang.SV, "Ett hus att vara i.",
                List.of(units), false);
    }

    static Organisation anOrganisation() {
        return anOrganisation(Sector.USER_ORGANISATION);
    }

    static Organisation.Unit aUnit(String slug) {
        return new Organisation.Unit(UnitId.next(), slug, "Enheten " + slug, false);
    }

    static Actor aPerson() {
        return new Actor(PersonId.next(), "Signe");
    }
}
