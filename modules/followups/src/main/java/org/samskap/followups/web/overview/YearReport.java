package org.samskap.followups.web.overview;

import java.time.LocalDate;
import java.util.List;

import org.samskap.followups.web.ItemRow;
import org.samskap.followups.web.overview.OverviewPage.Row;

/**
 * The overview as it is printed: a year, or all of them.
 *
 * @param place   the space it is of, or that it is of all
 * @param made    the day on which it was counted, since figures change while answers come
 * @param address of the page that shows the same
 * @param ends    what came to an end, each with the proposals themselves
 */
public record YearReport(String title, String place, LocalDate made, String address, OverviewPage page, List<End> ends) {

    /** @param more how many are not named */
    public record End(String heading, List<ItemRow> rows, int more) {}

    /** How wide the bar of a row is, in twentieths of the widest. */
    public int wide(Row row) {
        int most = page.times().rows().stream().mapToInt(Row::all).max().orElse(1);
        return twentieths(row.all(), most);
    }

    /** The same for a part of all proposals. */
    public int wide(int count) {
        return twentieths(count, page.numbers().all());
    }

    private static int twentieths(int count, int of) {
        return count == 0 ? 0 : Math.max(1, Math.round(20f * count / Math.max(1, of)));
    }
}
