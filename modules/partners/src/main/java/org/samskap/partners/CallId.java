package org.samskap.partners;

import java.util.UUID;

import org.samskap.ui.Ids;

/** An open call to organisations. */
public record CallId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static CallId next() {
        return new CallId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
