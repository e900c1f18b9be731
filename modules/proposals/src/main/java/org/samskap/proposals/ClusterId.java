package org.samskap.proposals;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A named group of proposals on a board. */
public record ClusterId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ClusterId next() {
        return new ClusterId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ClusterId of(String text) {
        return new ClusterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
