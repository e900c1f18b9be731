package org.samskap.events.web.themes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;

/**
 * Suggesting a theme; organisers see what was suggested as well.
 *
 * @param lang  tag of the series' language when it is not the page's, or null
 * @param website what was typed where nobody sees a field
 * @param plans whether the viewer plans the series
 */
public record ThemesPage(String series, @Nullable String lang, String action, String id, Field what, Field why, Field name, Field email,
                         String website, boolean plans, List<Row> rows) {

    /** @param standing what became of it, in a word */
    public record Row(String href, String what, String by, String standing) {}
}
