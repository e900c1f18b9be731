package org.samskap.followups.internal.handover;

import java.util.Optional;
import java.util.UUID;

import org.samskap.ui.Ids;

/** A question to one unit about one proposal. */
public record HandOverId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static HandOverId next() {
        return new HandOverId(Ids.next());
    }

    /** What an address says, if it is one. */
    public static Optional<HandOverId> find(String text) {
        try {
            return Optional.of(new HandOverId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
