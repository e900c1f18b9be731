package org.samskap.events.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.MenuItem;

/**
 * What is on and what has been.
 *
 * @param spaces  ways to narrow the lists; empty when there is only one space
 * @param on      null when this page goes on with the past only
 * @param past    null when this page goes on with what is on only
 */
public record EventsPage(List<MenuItem.Link> spaces, @Nullable Rows on, @Nullable Rows past) {

    /** A part of a list and where it goes on, or null at its end. */
    public record Rows(List<EventRow> rows, @Nullable String more) {}
}
