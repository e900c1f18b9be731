package org.samskap.events.internal;

import java.util.Collection;

/** An event was to follow up one that nobody has planned. */
class UnknownEarlierEvent extends RuntimeException {
    UnknownEarlierEvent(String followUp, Collection<String> missing) {
        super(followUp + " follows unknown " + missing);
    }
}
