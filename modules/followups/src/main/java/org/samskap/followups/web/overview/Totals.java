package org.samskap.followups.web.overview;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.internal.ledgers.Stage;

/** Stages added up to what a table has room for; each proposal is in one of open, yes, done, no and late. */
record Totals(Map<Stage, Integer> counts) {

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int of(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    int open() {
        return all() - of(Stage.DECIDED_YES) - of(Stage.DONE) - of(Stage.NOT_GOING_AHEAD) - of(Stage.LATE);
    }

    OverviewPage.Row row(String label, @Nullable String href) {
        return new OverviewPage.Row(label, href, all(), open(), of(Stage.DECIDED_YES), of(Stage.DONE), of(Stage.NOT_GOING_AHEAD), of(Stage.LATE));
    }
}
