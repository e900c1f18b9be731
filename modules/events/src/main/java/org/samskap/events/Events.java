package org.samskap.events;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.samskap.spaces.SpaceId;

/** What other modules may ask about events. Drafts are not among the answers. */
public interface Events {

    /** @throws org.samskap.ui.NotVisible when there is none */
    EventSummary get(EventId id);

    Optional<EventSummary> find(String slug);

    /** With days, tracks and programme, in one statement. */
    Optional<EventOutline> outline(String slug);

    /** The same by id. */
    Optional<EventOutline> outline(EventId id);

    /** The questions that lead an event, in the organiser's order; people answer them with proposals. */
    default List<String> guidingQuestions(EventId event) {
        return List.of();
    }

    /** Summaries by id, in one statement. */
    Map<EventId, EventSummary> get(Collection<EventId> ids);

    /** Events of a space, by first day, latest first. */
    List<EventSummary> listIn(SpaceId space);

    /** The earlier events that this one follows up, oldest first. */
    List<EventSummary> followedUpBy(EventId followUp);

    /** The events that follow this one up, soonest first. */
    List<EventSummary> followUpsOf(EventId earlier);

    /** The next event of the same series, or else of the same space, after the day. */
    Optional<EventSummary> findNextAfter(EventId event, LocalDate day);
}
