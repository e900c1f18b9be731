package org.samskap.events;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One part of a programme; it keeps its id when it is moved. */
public record SessionId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
