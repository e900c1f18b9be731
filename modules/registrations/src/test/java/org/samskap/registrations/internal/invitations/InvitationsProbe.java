package org.samskap.registrations.internal.invitations;

import org.samskap.events.EventChanged;
import org.samskap.registrations.RegistrationConfirmed;

/** Lets tests say that something happened, without waiting for it to be heard. */
public final class InvitationsProbe {
    private InvitationsProbe() {}

    public static void confirmed(Invitations invitations, RegistrationConfirmed event) {
        new InvitationListeners(invitations).on(event);
    }

    public static void changed(Invitations invitations, EventChanged event) {
        new InvitationListeners(invitations).on(event);
    }
}
