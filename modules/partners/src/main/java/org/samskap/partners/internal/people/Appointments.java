package org.samskap.partners.internal.people;

import java.time.Clock;

import org.samskap.accounts.PersonForgotten;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.RepresentativeAppointed;
import org.samskap.partners.RepresentativeLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes people representatives and lets them go; whoever calls has asked whether that may be. */
@Component
public class Appointments {
    private final RepresentativeRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(RepresentativeRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Twice does no harm. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appoint(PersonId person, OrganisationId organisation) {
        var at = clock.instant();
        if (repository.add(organisation, person, at)) events.publishEvent(new RepresentativeAppointed(organisation, person, at));
    }

    /** What the organisation promised stays; twice does no harm. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(PersonId person, OrganisationId organisation) {
        if (repository.remove(organisation, person)) events.publishEvent(new RepresentativeLeft(organisation, person, clock.instant()));
    }

    @ApplicationModuleListener(id = "partners.person-forgotten")
    void on(PersonForgotten event) {
        repository.representedBy(event.person()).forEach(organisation -> dismiss(event.person(), organisation));
        repository.removeInvitationsOf(event.person());
    }
}
