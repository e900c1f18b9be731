package org.samskap.spaces;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A co-creation arena. */
public record SpaceId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static SpaceId next() {
        return new SpaceId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SpaceId of(String text) {
        return new SpaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
