package org.samskap.workinggroups.internal.people;

import java.util.UUID;

import org.samskap.ui.Ids;

/** An invitation to a group, to hand over. */
public record InvitationId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
