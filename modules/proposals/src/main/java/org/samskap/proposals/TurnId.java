package org.samskap.proposals;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One time that somebody merged, split, withdrew or restored. */
public record TurnId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static TurnId next() {
        return new TurnId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
