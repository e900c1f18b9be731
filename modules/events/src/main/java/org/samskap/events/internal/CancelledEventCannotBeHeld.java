package org.samskap.events.internal;

import org.samskap.events.EventId;

/** An event that was cancelled did not take place. */
class CancelledEventCannotBeHeld extends RuntimeException {
    CancelledEventCannotBeHeld(EventId event) {
        super("event " + event);
    }
}
