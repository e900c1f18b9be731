package org.samskap.partners;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A unit of an organisation, such as an administration (förvaltning). */
public record UnitId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
