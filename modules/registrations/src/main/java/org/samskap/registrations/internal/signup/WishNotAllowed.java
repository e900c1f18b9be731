package org.samskap.registrations.internal.signup;

import org.samskap.events.EventId;

/** A wish asks for something else than the contract of the event. Forms say so first; this is for what comes past them. */
public class WishNotAllowed extends RuntimeException {
    private final Terms.Breach breach;

    WishNotAllowed(EventId event, Terms.Breach breach) {
        super("event " + event + ": " + breach);
        this.breach = breach;
    }

    public Terms.Breach breach() {
        return breach;
    }
}
