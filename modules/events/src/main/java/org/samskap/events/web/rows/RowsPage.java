package org.samskap.events.web.rows;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Parts of which there may be several, each with its own page.
 *
 * @param more     another thing to set here, or null
 * @param addHref  where one more is added, or null when there is nothing to add
 */
public record RowsPage(String title, @Nullable String lead, String empty, List<Row> rows, @Nullable String addHref, @Nullable String add,
                       @Nullable Row more, String back) {

    /** @param detail what is known of it, in a few words each */
    public record Row(String href, String title, List<String> detail) {}
}
