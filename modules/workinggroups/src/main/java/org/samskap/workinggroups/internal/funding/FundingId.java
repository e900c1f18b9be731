package org.samskap.workinggroups.internal.funding;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A source of money that a group looks at. */
public record FundingId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static FundingId next() {
        return new FundingId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
