package org.samskap.events.internal;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.partners.Organisation.Logo;
import org.samskap.partners.OrganisationId;

/** An organiser with the copy of its organisation's slug and logo. */
record StoredOrganiser(@Nullable OrganisationId organisation, @Nullable String slug, String name, OrganiserRole role, @Nullable UUID logoId, @Nullable String logoAlt) {

    @Nullable Logo logo() {
        return logoId == null ? null : new Logo(logoId, logoAlt);
    }

    Organiser planned() {
        return new Organiser(organisation, name, role);
    }
}
