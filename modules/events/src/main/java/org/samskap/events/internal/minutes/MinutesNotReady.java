package org.samskap.events.internal.minutes;

import org.samskap.events.EventId;

/** Minutes that say nothing, or of an event that nobody sees yet, cannot be published. */
public class MinutesNotReady extends RuntimeException {
    MinutesNotReady(EventId event) {
        super("minutes of event " + event);
    }
}
