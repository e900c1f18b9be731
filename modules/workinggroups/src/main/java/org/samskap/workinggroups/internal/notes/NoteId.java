package org.samskap.workinggroups.internal.notes;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A note or a material of a group. */
public record NoteId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
