package org.samskap.workinggroups;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.SeriesId;
import org.samskap.partners.NeedKind;
import org.samskap.proposals.Status;
import org.samskap.ui.SafeFiles;

/**
 * What those in a group do, for modules above and for what is loaded from files. Whoever may not meets
 * {@link org.samskap.ui.NotVisible}, as on the pages.
 */
public interface GroupWork {

    /** Says which series hears the group's reports, and by when the next one comes. */
    void settle(Actor lead, WorkingGroupId group, @Nullable SeriesId series, @Nullable LocalDate reportBy);

    /** Writes down what is to be done; by somebody in the group, or by nobody yet. */
    void takeOn(Actor member, WorkingGroupId group, String what, @Nullable PersonId who, @Nullable LocalDate due);

    /** What was written down with these words is done. */
    void finish(Actor member, WorkingGroupId group, String what);

    /** Keeps a note, for everybody or for members only. */
    void note(Actor member, WorkingGroupId group, String title, String text, boolean membersOnly);

    /** Keeps a file that was looked into, for everybody or for members only. */
    void share(Actor member, WorkingGroupId group, String title, SafeFiles.Safe file, boolean membersOnly);

    /** Tells how it is going. */
    GroupReportId report(Actor lead, WorkingGroupId group, String text, @Nullable String easyText, LocalDate nextDate);

    /**
     * The group did what it was founded for, and this came of it: the answer to everybody who has a hope in it.
     *
     * @param outcome where its proposals stand from now on; none that is still open
     */
    void close(Actor lead, WorkingGroupId group, String text, @Nullable String easyText, @Nullable String decidedBy, Status outcome);

    /** Says where the group means to look for money. */
    void seekFunding(Actor lead, WorkingGroupId group, String source, @Nullable String conditions, @Nullable String amount, @Nullable LocalDate deadline);

    /** The group lacks this as well, in its own words. */
    void lack(Actor lead, WorkingGroupId group, NeedKind kind, String what);

    /** Plans a meeting of the group. */
    void meet(Actor lead, WorkingGroupId group, LocalDate day, @Nullable LocalTime starts, @Nullable String place);
}
