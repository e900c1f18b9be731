package org.samskap.events.internal.organised;

import java.util.Set;

import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.Organisations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Pages of events show the logos of their organisers as the directory has them. */
@Component("eventsLogoListener")
class LogoListener {
    private final Organised organised;
    private final Organisations organisations;

    LogoListener(Organised organised, Organisations organisations) {
        this.organised = organised;
        this.organisations = organisations;
    }

    @ApplicationModuleListener(id = "events.organiser-logo")
    void on(OrganisationEntered event) {
        var now = organisations.get(Set.of(event.organisation())).get(event.organisation());
        if (now != null) organised.logo(now.id(), now.logo());
    }
}
