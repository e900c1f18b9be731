package org.samskap.registrations.internal.invitations;

import org.samskap.events.EventCancelled;
import org.samskap.events.EventChanged;
import org.samskap.registrations.RegistrationChanged;
import org.samskap.registrations.RegistrationConfirmed;
import org.samskap.registrations.RegistrationWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Whatever happened, it may be that calendars must hear of it. */
@Component
class InvitationListeners {
    private final Invitations invitations;

    InvitationListeners(Invitations invitations) {
        this.invitations = invitations;
    }

    @ApplicationModuleListener(id = "registrations.invite-confirmed")
    void on(RegistrationConfirmed event) {
        invitations.settle(event.event(), event.signUp());
    }

    @ApplicationModuleListener(id = "registrations.invite-changed")
    void on(RegistrationChanged event) {
        invitations.settle(event.event(), event.signUp());
    }

    @ApplicationModuleListener(id = "registrations.uninvite-withdrawn")
    void on(RegistrationWithdrawn event) {
        invitations.settle(event.event(), event.signUp());
    }

    @ApplicationModuleListener(id = "registrations.tell-event-changed")
    void on(EventChanged event) {
        invitations.settle(event.event());
    }

    @ApplicationModuleListener(id = "registrations.tell-event-cancelled")
    void on(EventCancelled event) {
        invitations.settle(event.event());
    }
}
