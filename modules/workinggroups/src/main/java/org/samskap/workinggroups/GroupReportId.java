package org.samskap.workinggroups;

import java.util.UUID;

import org.samskap.ui.Ids;

/** Something a group told. */
public record GroupReportId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static GroupReportId next() {
        return new GroupReportId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
