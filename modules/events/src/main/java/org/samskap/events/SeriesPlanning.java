package org.samskap.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;

/** A series as its organisers see it, for modules above. */
public interface SeriesPlanning {

    /** @param events drafts too; soonest first, those without a date last; of a long series the latest */
    record Editions(SeriesSummary series, List<EventSummary> events) {}

    /** @throws org.samskap.ui.NotVisible for everybody who is neither organiser, facilitator nor administrator of its space */
    Editions editions(String slug, @Nullable Actor organiser);
}
