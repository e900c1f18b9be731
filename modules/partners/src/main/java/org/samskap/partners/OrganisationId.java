package org.samskap.partners;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A partner organisation. */
public record OrganisationId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
