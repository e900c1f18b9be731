package org.samskap.events;

import java.util.Optional;

/** What other modules may ask about series; all of them are public. */
public interface EventSeries {

    Optional<SeriesSummary> find(String slug);

    /** @throws org.samskap.ui.NotVisible when there is none */
    SeriesSummary get(SeriesId id);
}
