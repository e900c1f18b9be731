package org.samskap.events.internal;

import java.util.List;

import org.samskap.events.EventSummary;

/**
 * An event as its organisers see it in a list.
 *
 * @param linked whether its online room has an address
 */
public record PlannedEvent(EventSummary summary, boolean linked) {

    /** What is still to be announced. */
    public List<ToAnnounce> missing() {
        return ToAnnounce.of(summary, linked);
    }
}
