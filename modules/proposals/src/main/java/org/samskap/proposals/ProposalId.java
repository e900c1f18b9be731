package org.samskap.proposals;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Something somebody wants to change. */
public record ProposalId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
