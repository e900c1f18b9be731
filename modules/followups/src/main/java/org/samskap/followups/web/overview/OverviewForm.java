package org.samskap.followups.web.overview;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.LocalPath;

/** What the address of the overview says; what is empty narrows nothing. */
record OverviewForm(@Nullable String space, @Nullable String year, @Nullable String tag, @Nullable String event) {
    static final String ADDRESS = "/overview";
    static final String FILE = ADDRESS + ".pdf";
    private static final int LONGEST = 200;

    OverviewForm {
        space = said(space);
        tag = said(tag);
        event = said(event);
        year = year != null && year.matches("[12][0-9]{3}") ? year : null;
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() || value.length() > LONGEST ? null : value.strip();
    }

    @Nullable Integer chosenYear() {
        return year == null ? null : Integer.valueOf(year);
    }

    /** Another space has other meetings. */
    OverviewForm withSpace(@Nullable String space) {
        return new OverviewForm(space, year, tag, null);
    }

    OverviewForm withYear(@Nullable Integer year) {
        return new OverviewForm(space, year == null ? null : year.toString(), tag, event);
    }

    OverviewForm withTag(@Nullable String tag) {
        return new OverviewForm(space, year, tag, event);
    }

    OverviewForm withEvent(@Nullable String event) {
        return new OverviewForm(space, year, tag, event);
    }

    String href() {
        return href(ADDRESS);
    }

    /** The same on paper. */
    String fileHref() {
        return href(FILE);
    }

    private String href(String path) {
        var href = path;
        for (var one : List.of(new String[] {"space", space}, new String[] {"year", year}, new String[] {"tag", tag}, new String[] {"event", event})) {
            if (one[1] != null) href = LocalPath.with(href, one[0], one[1]);
        }
        return href;
    }
}
