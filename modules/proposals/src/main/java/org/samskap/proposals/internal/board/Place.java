package org.samskap.proposals.internal.board;

import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.util.Map;

import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesSummary;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Space;

/**
 * What a board is for: an event, all events of a series, or all of a space.
 *
 * @param event    null unless it is an event's
 * @param series   null unless it is a series'
 * @param meetings the event, or the events of the series; none for a space
 */
public record Place(Space space, @Nullable EventSummary event, @Nullable SeriesSummary series, Map<EventId, EventSummary> meetings) {

    /** Where the board is. */
    public String href() {
        if (event != null) return "/boards/" + event.slug();
        return series == null ? "/boards/spaces/" + space.slug() : "/boards/series/" + series.slug();
    }

    /** The event of an event's board. */
    @Nullable EventId eventId() {
        return event == null ? null : event.id();
    }

    /** What lies on boards: not what is hidden, nor what goes on under another number or was withdrawn. It keeps its group for when it comes back. */
    static Condition lying() {
        return Visibility.notHidden().and(PROPOSAL.TURN.isNull());
    }

    /** What was raised here. */
    Condition raised() {
        return isSpace() ? PROPOSAL.SPACE_ID.eq(space.id()) : PROPOSAL.SPACE_ID.eq(space.id()).and(PROPOSAL.EVENT_ID.in(meetings.keySet()));
    }

    /** The groups to show: those formed here, and those formed on another board that hold something that was raised here. */
    Condition groups() {
        var alive = CLUSTER.SPACE_ID.eq(space.id()).and(CLUSTER.DISSOLVED_AT.isNull());
        if (isSpace()) return alive;
        var here = CLUSTER.EVENT_ID.in(meetings.keySet()).or(CLUSTER.ID.in(select(PROPOSAL.CLUSTER_ID).from(PROPOSAL).where(raised())));
        return alive.and(series == null ? here : here.or(CLUSTER.SERIES_ID.eq(series.id())));
    }

    /** What lies on the board, loose or in one of its groups. */
    Condition cards() {
        return raised().or(PROPOSAL.CLUSTER_ID.in(select(CLUSTER.ID).from(CLUSTER).where(groups()))).and(lying());
    }

    private boolean isSpace() {
        return event == null && series == null;
    }
}
