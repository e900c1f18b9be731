package org.samskap.events;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What other modules may ask about series; all of them are public. */
public interface EventSeries {

    Optional<SeriesSummary> find(String slug);

    /** @throws org.samskap.ui.NotVisible when there is none */
    SeriesSummary get(SeriesId id);

    /** Those of them that exist, in one statement. */
    Map<SeriesId, SeriesSummary> get(Collection<SeriesId> ids);
}
