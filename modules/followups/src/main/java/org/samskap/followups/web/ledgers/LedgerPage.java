package org.samskap.followups.web.ledgers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.web.ItemRow;
import org.samskap.ui.MenuItem;

/**
 * What came of a meeting, a series or a space.
 *
 * @param lang      of the title, when it is not the page's
 * @param about     track and year, when the ledger is of these only
 * @param years     by which it can be narrowed, and tracks; empty when there is but one
 * @param meetings  those of a series or a space
 * @param more      the rest of the proposals, or null
 * @param list      all of them, one for one
 */
public record LedgerPage(LedgerPlace place, @Nullable String lang, String about, Numbers numbers, Flow flow, LedgerTable table, List<MenuItem.Link> years,
                         List<MenuItem.Link> tracks, List<Meeting> meetings, List<ItemRow> rows, @Nullable String more, Files files,
                         @Nullable String headcount, @Nullable String headcountNote) {

    /** The figures in large. */
    public record Numbers(int all, @Nullable Integer medianDays, @Nullable Integer inTime, @Nullable Integer silence) {}

    /** A meeting and what came of it. */
    public record Meeting(String title, @Nullable String lang, String href, @Nullable String day, int all, int yes, int done, int no, int late) {}

    /** The same as files. */
    public record Files(String csv, String xlsx) {}
}
