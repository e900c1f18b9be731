package org.samskap.events.web.plan;

import java.util.List;

/** What an organiser has in hand. */
public record HomePage(List<SeriesRow> series, List<PlannedRow> ahead, List<PlannedRow> past, boolean plans) {

    public boolean isEmpty() {
        return series.isEmpty() && ahead.isEmpty() && past.isEmpty();
    }

    public record SeriesRow(String slug, String title) {

        public String href() {
            return "/series/" + slug;
        }
    }
}
