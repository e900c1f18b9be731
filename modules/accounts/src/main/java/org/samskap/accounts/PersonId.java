package org.samskap.accounts;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Somebody, with or without an account. Without this module's row it leads to nobody (PRIV-02). */
public record PersonId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
