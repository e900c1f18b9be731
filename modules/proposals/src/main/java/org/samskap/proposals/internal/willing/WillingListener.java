package org.samskap.proposals.internal.willing;

import java.util.Set;

import org.samskap.accounts.PersonForgotten;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.Organisations;
import org.samskap.partners.OrganisationsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps offers true when people go and organisations change their names. */
@Component
class WillingListener {
    private final WillingDesk desk;
    private final Organisations organisations;

    WillingListener(WillingDesk desk, Organisations organisations) {
        this.desk = desk;
        this.organisations = organisations;
    }

    @ApplicationModuleListener(id = "proposals.forget-willing")
    void on(PersonForgotten event) {
        desk.forget(event.person());
    }

    @ApplicationModuleListener(id = "proposals.copy-organisation")
    void on(OrganisationEntered event) {
        organisations.get(Set.of(event.organisation())).values().forEach(desk::rename);
    }

    @ApplicationModuleListener(id = "proposals.willing-merged")
    void on(OrganisationsMerged event) {
        organisations.get(Set.of(event.into())).values().forEach(now -> desk.merge(event.from(), now));
    }
}
