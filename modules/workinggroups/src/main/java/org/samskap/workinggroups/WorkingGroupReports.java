package org.samskap.workinggroups;

import java.time.Instant;

/** What groups told, for modules above. */
public interface WorkingGroupReports {

    /** @throws org.samskap.ui.NotVisible when there is none */
    GroupReport get(GroupReportId id);

    /**
     * Keeps a report about a group that staff wrote at their desk, where the proposals hear of it already; so nothing is announced.
     * The next meeting of the group's series hears it and its next date moves. Keeping it twice does no harm.
     */
    void keep(GroupReport report);

    /** A moderator hid the words: they are nowhere any more, nor are those of the turn that the report told of. Twice does no harm, nor does one that is not known. */
    void hide(GroupReportId id, Instant at);

    /** They are shown again. */
    void show(GroupReportId id);
}
