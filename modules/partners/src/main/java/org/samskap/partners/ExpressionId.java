package org.samskap.partners;

import java.util.UUID;

import org.samskap.ui.Ids;

/** An organisation's saying that it is interested. */
public record ExpressionId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ExpressionId next() {
        return new ExpressionId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ExpressionId of(String text) {
        return new ExpressionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
