package org.samskap.workinggroups.internal;

import java.util.Set;

import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the copied names of organisations fresh. */
@Component
class OrganisationListener {
    private final Organisations organisations;
    private final GroupRepository groups;

    OrganisationListener(Organisations organisations, GroupRepository groups) {
        this.organisations = organisations;
        this.groups = groups;
    }

    @ApplicationModuleListener(id = "workinggroups.copy-organisation")
    void on(OrganisationEntered event) {
        organisations.get(Set.of(event.organisation())).values().forEach(groups::copy);
    }
}
