package org.samskap.proposals.internal.room;

import org.samskap.events.EventId;
import org.samskap.live.Topic;

/** What open pages of a room listen to. */
public final class Topics {
    private Topics() {}

    /** What everybody may see on the wall. */
    public static Topic wall(EventId event) {
        return new Topic("room-wall", event.value());
    }

    /** What waits for the facilitators, and what they do. */
    public static Topic desk(EventId event) {
        return new Topic("room-desk", event.value());
    }
}
