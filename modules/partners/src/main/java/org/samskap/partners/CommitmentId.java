package org.samskap.partners;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Something an organisation promised to contribute. */
public record CommitmentId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static CommitmentId next() {
        return new CommitmentId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
