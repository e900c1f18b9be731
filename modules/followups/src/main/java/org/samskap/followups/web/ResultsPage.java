package org.samskap.followups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.Ledgers.Counts;
import org.samskap.spaces.Space;
import org.samskap.ui.Knot;
import org.samskap.ui.MenuItem;

/** What came of it all: each space with the ledgers of its meetings, and what was told lately. */
public record ResultsPage(List<MenuItem.Link> spaces, List<Part> parts, List<Knot> latest) {

    /** A space and its meetings, the latest first. */
    public record Part(Space space, @Nullable String lang, List<Meeting> meetings) {}

    /** A meeting and what came of it. */
    public record Meeting(EventSummary event, @Nullable String lang, Counts counts, String sentence) {}
}
