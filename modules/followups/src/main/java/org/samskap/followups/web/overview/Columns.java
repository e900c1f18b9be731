package org.samskap.followups.web.overview;

import java.util.ArrayList;
import java.util.List;

import org.samskap.followups.web.overview.OverviewPage.Bar;
import org.samskap.followups.web.overview.OverviewPage.Part;
import org.samskap.followups.web.overview.OverviewPage.Row;

/** Draws rows over time as columns beside each other: the higher, the more was raised. */
final class Columns {
    static final int WIDE = 44;
    static final int APART = 62;
    private static final int HIGHEST = 160;

    private Columns() {}

    /** @param names short ones, in the order of the rows */
    static List<Bar> of(List<Row> rows, List<String> names) {
        int most = rows.stream().mapToInt(Row::all).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (var row : rows) bars.add(new Bar(names.get(bars.size()), 8 + bars.size() * APART, parts(row, most)));
        return bars;
    }

    private static List<Part> parts(Row row, int most) {
        var looks = List.of("done", "go", "rest", "late", "no");
        var counts = List.of(row.done(), row.yes(), row.open(), row.late(), row.no());
        var parts = new ArrayList<Part>();
        int seen = 0;
        for (int i = 0; i < counts.size(); i++) {
            int from = HIGHEST * seen / Math.max(1, most);
            seen += counts.get(i);
            int to = HIGHEST * seen / Math.max(1, most);
            if (to > from) parts.add(new Part(looks.get(i), HIGHEST - to + 20, to - from));
        }
        return parts;
    }
}
