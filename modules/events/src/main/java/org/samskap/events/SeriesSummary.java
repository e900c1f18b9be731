package org.samskap.events;

import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/** What another page shows of a series. */
public record SeriesSummary(SeriesId id, String slug, SpaceId space, String title, Lang lang) {

    /** Path of its page. */
    public String href() {
        return "/series/" + slug;
    }
}
