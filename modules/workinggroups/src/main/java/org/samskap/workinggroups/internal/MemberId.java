package org.samskap.workinggroups.internal;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Somebody's place in a group. */
public record MemberId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static MemberId next() {
        return new MemberId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
