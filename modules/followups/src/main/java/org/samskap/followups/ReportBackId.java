package org.samskap.followups;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Something told to everyone who was part of it. */
public record ReportBackId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ReportBackId next() {
        return new ReportBackId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ReportBackId of(String text) {
        return new ReportBackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
