package org.samskap.proposals.internal.room;

import org.samskap.events.EventSummary;

/**
 * The room of an event.
 *
 * @param code to be read from a screen and typed
 * @param open whether it takes ideas
 */
public record Room(EventSummary event, String code, boolean open) {

    /** Path of the big screen. */
    public String href() {
        return href(event);
    }

    /** Where phones write. */
    public String ideaHref() {
        return href() + "/idea";
    }

    /** Where the room of an event is, or would be. */
    public static String href(EventSummary event) {
        return "/rooms/" + event.slug();
    }
}
