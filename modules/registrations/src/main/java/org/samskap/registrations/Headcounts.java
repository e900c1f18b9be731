package org.samskap.registrations;

import java.util.Optional;

import org.samskap.events.EventId;

/** How many took part. */
public interface Headcounts {

    Optional<Headcount> find(EventId event);

    /** Notes the count, replacing an earlier one. */
    void note(EventId event, Headcount count);
}
