package org.samskap.followups.web.desk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.desk.DeskQueries.Pile;
import org.samskap.followups.web.ItemRow;
import org.samskap.ui.MenuItem;
import org.samskap.workinggroups.GroupDuties.Duty;

/**
 * The desk: piles, the most urgent first.
 *
 * @param unsent how many report-backs lie there as drafts or wait for their hour
 * @param groups what working groups are late with, on the page with all piles
 */
public record DeskPage(List<MenuItem.Link> spaces, List<MenuItem.Link> piles, List<Heap> heaps, @Nullable String moreHref,
                       int unsent, List<Meeting> meetings, List<Duty> groups) {

    /** What a follow-up needs from us. */
    public record Meeting(String href, String title, @Nullable String lang, LocalDate day, String needs) {}

    /**
     * A pile.
     *
     * @param allHref the way to the whole of it, when only its top is shown
     */
    public record Heap(Pile pile, String title, int count, List<Line> lines, @Nullable String allHref) {}

    /** A proposal with what can be done about it. */
    public record Line(ItemRow item, String space, List<MenuItem.Link> actions) {}
}
