package org.samskap.registrations.internal.signup;

import org.samskap.events.EventId;

/** Sign-up closed between the form and its sending. */
public class NotTakingSignUps extends RuntimeException {
    private final Window window;

    NotTakingSignUps(EventId event, Window window) {
        super("event " + event + " is " + window);
        this.window = window;
    }

    public Window window() {
        return window;
    }
}
