package org.samskap.workinggroups.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.partners.Commitments;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Knot;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.funding.Funding;
import org.samskap.workinggroups.internal.needs.Said;
import org.samskap.workinggroups.internal.notes.NoteHead;
import org.samskap.workinggroups.web.work.ActionList;

import gg.jte.Content;

/**
 * Everything on the page of one group.
 *
 * @param roster     who is in it
 * @param doors      where one gets from here
 * @param proposals  what it carries
 * @param commitments what organisations give
 * @param commitHref where the person's organisation can give something, or null
 * @param actions    what is to be done and by whom
 * @param notes      that this person may read
 * @param money      where it looks for money
 * @param needs      what it lacks
 * @param life       the turns it took, oldest first
 */
public record GroupPage(WorkingGroup group, boolean demo, Facts facts, Roster roster, Doors doors, List<ProposalSummary> proposals,
                        List<Commitments.Made> commitments, @Nullable String commitHref, Meetings meetings, ActionList actions,
                        List<NoteHead> notes, @Nullable String noteHref, Money money, Needs needs, List<Knot> life, List<Content> buttons, List<Content> main) {

    /** Where the group looks for money. @param href below which those who run it change it, or null */
    public record Money(List<Funding> fundings, @Nullable String href, LocalDate today) {}

    /**
     * What the group lacks.
     *
     * @param href   where those who run it say so, or null
     * @param answer where the person's organisation answers; the kind of need comes after it. Null for those who speak for none
     */
    public record Needs(List<Said> needs, @Nullable String href, @Nullable String answer) {}

    /**
     * What is asked first.
     *
     * @param reportBy  when people hear next, or null
     * @param successor the group that carries on, or null
     * @param hidden    whether a moderator hid what the group says of itself
     */
    public record Facts(@Nullable String contact, @Nullable LocalDate reportBy, boolean late, String joining, @Nullable WorkingGroup successor,
                        boolean hidden) {}

    /**
     * Its own meetings.
     *
     * @param calendarHref to take them into one's calendar, or null while there are none
     * @param lookAfter    whether the person changes them and writes their minutes
     */
    public record Meetings(List<EventSummary> ahead, List<EventSummary> past, @Nullable String calendarHref, boolean lookAfter) {
        public boolean isEmpty() {
            return ahead.isEmpty() && past.isEmpty();
        }
    }

    /** The tag of the group's language where it is not the page's. */
    public @Nullable String foreign(Lang lang) {
        return group.lang() == lang ? null : group.lang().tag();
    }
}
