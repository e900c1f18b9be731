package org.samskap.followups.web.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.web.ledgers.Flow;
import org.samskap.followups.web.ledgers.LedgerPage;
import org.samskap.followups.web.ledgers.LedgerTable;
import org.samskap.ui.MenuItem;

/**
 * What people raise and what became of it.
 *
 * @param chosen   what it is narrowed to, in words, with the address without it
 * @param file     the same on paper
 * @param sectors  which parts of society raise and carry; empty when the page is narrowed to what they are not counted by
 */
public record OverviewPage(List<MenuItem.Link> spaces, List<MenuItem.Link> years, List<Chosen> chosen, LedgerPage.Numbers numbers, Flow flow, LedgerTable table,
                           List<Row> themes, List<LedgerPage.Meeting> meetings, Times times, List<Sector> sectors, String file) {

    /** @param without the address that is no longer narrowed to it */
    public record Chosen(String label, String what, @Nullable String lang, String without) {}

    /** @param href of the overview of only this, or null */
    public record Row(String label, @Nullable String href, int all, int open, int yes, int done, int no, int late) {}

    /** Over the years, or the months of one, the first one first. */
    public record Times(String caption, List<Row> rows, List<Bar> bars) {}

    /** A column of the picture: from the ground up, one part for each group of stages. */
    public record Bar(String label, int x, List<Part> parts) {}

    /** @param look its colour */
    public record Part(String look, int y, int height) {}

    /** All of it is told in words that tell nothing of single people. */
    public record Sector(String who, String raised, String raisedDone, String carried, String carriedDone) {}
}
