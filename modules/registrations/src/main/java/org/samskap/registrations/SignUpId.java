package org.samskap.registrations;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One sign-up to one event, by one person, for one or several. */
public record SignUpId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static SignUpId next() {
        return new SignUpId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SignUpId of(String text) {
        return new SignUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
