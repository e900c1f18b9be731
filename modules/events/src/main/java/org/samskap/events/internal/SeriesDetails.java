package org.samskap.events.internal;

import java.util.List;

import org.samskap.events.EventSummary;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;

/**
 * A series and its events.
 *
 * @param version how often its plan was changed
 * @param events soonest first, those without a date last; of a long series the latest
 */
public record SeriesDetails(SeriesId id, SeriesPlan plan, int version, List<EventSummary> events) {}
