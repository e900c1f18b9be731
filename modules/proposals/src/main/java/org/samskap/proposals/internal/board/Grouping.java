package org.samskap.proposals.internal.board;

import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.Events;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalClustered;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Facilitators group proposals. A proposal is in one group or in none, as its
 * row says, so when two move the same card at the same moment the last one holds and no card is lost.
 */
@Component
public class Grouping {
    private final DSLContext sql;
    private final Roles roles;
    private final Events meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grouping(DSLContext sql, Roles roles, Events meetings, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /** A new group of at least one proposal. @param board the event on whose board it is made, or null */
    public ClusterId cluster(Actor facilitator, SpaceId space, @Nullable EventId board, String name, @Nullable String note,
                      Collection<ProposalId> proposals) {
        roles.require(facilitator, space, Visibility.STAFF);
        if (board != null && !meetings.get(board).space().equals(space)) throw new NotVisible("event " + board);
        if (proposals.isEmpty()) throw new IllegalArgumentException("A group needs a proposal");
        var id = ClusterId.next();
        var notes = Typed.lines(note);
        sql.insertInto(CLUSTER).set(CLUSTER.ID, id).set(CLUSTER.SPACE_ID, space).set(CLUSTER.EVENT_ID, board)
                .set(CLUSTER.NAME, Typed.line(name)).set(CLUSTER.NOTE, notes.isEmpty() ? null : notes)
                .set(CLUSTER.FORMED_AT, clock.instant()).execute();
        Set.copyOf(proposals).stream().sorted((a, b) -> a.value().compareTo(b.value())).forEach(proposal -> put(proposal, space, id));
        return id;
    }

    /** Into a group of the same space, or out of any where the group is null. */
    public void move(Actor facilitator, ProposalId proposal, @Nullable ClusterId into) {
        var space = spaceOf(proposal, facilitator);
        if (into != null && !sql.fetchExists(CLUSTER, CLUSTER.ID.eq(into).and(CLUSTER.SPACE_ID.eq(space)))) {
            throw new NotVisible("cluster " + into + " in space " + space);
        }
        put(proposal, space, into);
    }

    private void put(ProposalId proposal, SpaceId space, @Nullable ClusterId into) {
        int moved = sql.update(PROPOSAL).set(PROPOSAL.CLUSTER_ID, into)
                .where(PROPOSAL.ID.eq(proposal)).and(PROPOSAL.SPACE_ID.eq(space))
                .and(PROPOSAL.CLUSTER_ID.isDistinctFrom(into)).execute();
        if (moved == 0) {
            boolean there = sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(proposal).and(PROPOSAL.SPACE_ID.eq(space)));
            if (!there) throw new NotVisible("proposal " + proposal + " in space " + space);
        } else if (into != null) {
            events.publishEvent(new ProposalClustered(proposal, space, into, clock.instant()));
        }
    }

    private SpaceId spaceOf(ProposalId id, Actor facilitator) {
        var space = sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id))
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + id));
        roles.require(facilitator, space, Visibility.STAFF);
        return space;
    }
}
