package org.samskap.events;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A meeting, conference, workshop or webinar. */
public record EventId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static EventId next() {
        return new EventId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
