package org.samskap.events.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Organiser;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.partners.OrganisationId;

/** An organiser with the copy of its organisation's slug. */
record StoredOrganiser(@Nullable OrganisationId organisation, @Nullable String slug, String name, OrganiserRole role) {

    Organiser planned() {
        return new Organiser(organisation, name, role);
    }
}
