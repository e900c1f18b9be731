package org.samskap.workinggroups.internal.actions;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Something that somebody in a group does. */
public record ActionId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
