package org.samskap.proposals.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.events.SessionId;

/**
 * Where something is raised.
 *
 * @param series  of the event, or null
 * @param session the part of the programme, or null; its title and its track as they stood then
 */
record Place(@Nullable EventId event, @Nullable SeriesId series, @Nullable SessionId session, @Nullable String title, @Nullable String track) {
    static final Place BETWEEN_EVENTS = new Place(null, null, null, null, null);
}
