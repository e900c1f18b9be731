package org.samskap.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.samskap.spaces.SpaceId;

/** What other modules may ask about series; all of them are public. */
public interface EventSeries {

    Optional<SeriesSummary> find(String slug);

    /** @throws org.samskap.ui.NotVisible when there is none */
    SeriesSummary get(SeriesId id);

    /** Those of them that exist, in one statement. */
    Map<SeriesId, SeriesSummary> get(Collection<SeriesId> ids);

    /** All of a space, by title. */
    default List<SeriesSummary> listIn(SpaceId space) {
        return List.of();
    }

    /** The next date of the series on the day or after it that people can see and that takes place. */
    default Optional<EventSummary> findNext(SeriesId series, LocalDate day) {
        return Optional.empty();
    }
}
