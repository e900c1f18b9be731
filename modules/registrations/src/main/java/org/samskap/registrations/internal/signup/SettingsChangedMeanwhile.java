package org.samskap.registrations.internal.signup;

import org.samskap.events.EventId;
import org.samskap.ui.Conflict;

/** Two organisers changed at once how an event takes sign-ups, and this one came second (REL-28). */
public class SettingsChangedMeanwhile extends Conflict {

    SettingsChangedMeanwhile(EventId event, int version) {
        super("sign-up of event " + event + " is at version " + version);
    }
}
