package org.samskap.registrations.internal.signup;

import org.samskap.events.EventId;

/** There is no place where somebody wants to change to; what they have they keep. */
public class NoRoom extends RuntimeException {
    NoRoom(EventId event) {
        super("event " + event);
    }
}
