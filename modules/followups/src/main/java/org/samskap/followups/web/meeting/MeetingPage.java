package org.samskap.followups.web.meeting;

import java.time.LocalDate;
import java.util.List;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.web.Agenda;
import org.samskap.ui.Field;

/**
 * A follow-up meeting at work: each item with a form of its own.
 *
 * @param lang    of the event, when it is not the page's
 * @param waiting how many items were written down and not told
 * @param times   a field for the time of each item; they stand open when there is something to mend
 */
public record MeetingPage(EventSummary event, @Nullable String lang, List<Group> groups, int minutes, int waiting, List<Time> times, boolean timesOpen) {

    /** Items under one heading. */
    public record Group(String title, List<Entry> entries) {}

    /** @param field its id is the number of the proposal's own */
    public record Time(String reference, Field field, @Nullable String lang) {}

    /**
     * An item.
     *
     * @param written what waits to be told
     * @param now     what somebody else wrote meanwhile, while this person typed something else
     * @param form    none when it is closed or told
     */
    public record Entry(String action, Agenda.Line line, @Nullable Written written, boolean told, @Nullable Meanwhile now, @Nullable ItemForm form) {}

    /** What was written down and not told. */
    public record Written(String outcome, Content note, @Nullable String staysOn, @Nullable LocalDate next, @Nullable String unit, int version) {}

    /** @param written null when it was taken back or told */
    public record Meanwhile(boolean told, @Nullable Written written) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
