package org.samskap.workinggroups;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A working group. */
public record WorkingGroupId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static WorkingGroupId next() {
        return new WorkingGroupId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static WorkingGroupId of(String text) {
        return new WorkingGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
