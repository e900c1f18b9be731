package org.samskap.proposals.internal.board;

import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.Events;
import org.samskap.events.SeriesId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalClustered;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.board.Step.Kind;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Facilitators group proposals. A proposal is in one group or in none, as its row says, so that no card is ever lost. When two move the
 * same card at the same moment, the first one holds: who comes second moved what she no longer saw, and is told so instead (REL-28).
 */
@Component
public class Grouping {
    private final DSLContext sql;
    private final Roles roles;
    private final Events meetings;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grouping(DSLContext sql, Roles roles, Events meetings, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.meetings = meetings;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** A new group of at least one proposal. @param board the event on whose board it is made, or null */
    public ClusterId cluster(Actor facilitator, SpaceId space, @Nullable EventId board, String name, @Nullable String note,
                             Collection<ProposalId> proposals) {
        return cluster(facilitator, space, board, null, name, note, proposals);
    }

    ClusterId cluster(Actor facilitator, SpaceId space, @Nullable EventId board, @Nullable SeriesId series, String name, @Nullable String note,
                      Collection<ProposalId> proposals) {
        roles.require(facilitator, space, Visibility.STAFF);
        if (board != null && !meetings.get(board).space().equals(space)) throw new NotVisible("event " + board);
        if (proposals.isEmpty()) throw new IllegalArgumentException("A group needs a proposal");
        var id = ClusterId.next();
        var notes = Typed.lines(note);
        sql.insertInto(CLUSTER).set(CLUSTER.ID, id).set(CLUSTER.SPACE_ID, space).set(CLUSTER.EVENT_ID, board).set(CLUSTER.SERIES_ID, series)
                .set(CLUSTER.NAME, Typed.line(name)).set(CLUSTER.NOTE, notes.isEmpty() ? null : notes)
                .set(CLUSTER.FORMED_AT, clock.instant()).execute();
        steps.keep(Kind.FORMED, facilitator, space, id, put(proposals, space, id, null), id);
        return id;
    }

    /** Into a group of the same space, or out of any where the group is null; wherever it is now. */
    public void move(Actor facilitator, ProposalId proposal, @Nullable ClusterId into) {
        var space = sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal))
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + proposal));
        move(facilitator, space, Set.of(proposal), into, null);
    }

    /**
     * Several at once.
     *
     * @param seen where the facilitator saw each of them; one that is elsewhere by now stays there. Null to move all of them from wherever they are
     * @return those that stayed where somebody else has put them meanwhile
     */
    Collection<ProposalId> move(Actor facilitator, SpaceId space, Collection<ProposalId> proposals, @Nullable ClusterId into,
                                @Nullable Map<ProposalId, Optional<ClusterId>> seen) {
        roles.require(facilitator, space, Visibility.STAFF);
        // Nobody dissolves the group while something is put into it.
        if (into != null && sql.select(CLUSTER.ID).from(CLUSTER).where(CLUSTER.ID.eq(into)).and(CLUSTER.SPACE_ID.eq(space)).and(CLUSTER.DISSOLVED_AT.isNull())
                .forShare().fetchOptional().isEmpty()) {
            throw new NotVisible("cluster " + into + " in space " + space);
        }
        var before = put(proposals, space, into, seen);
        steps.keep(Kind.MOVED, facilitator, space, into, before, into);
        if (seen == null) return List.of();
        return seen.entrySet().stream().filter(card -> proposals.contains(card.getKey()) && !before.containsKey(card.getKey())
                && !Objects.equals(card.getValue().orElse(null), into)).map(Map.Entry::getKey).toList();
    }

    /** Where those were that really moved. In one order, so that two who move the same ones wait for each other instead of standing in each other's way. */
    private Map<ProposalId, Optional<ClusterId>> put(Collection<ProposalId> proposals, SpaceId space, @Nullable ClusterId into,
                                                     @Nullable Map<ProposalId, Optional<ClusterId>> seen) {
        var rows = sql.select(PROPOSAL.ID, PROPOSAL.CLUSTER_ID).from(PROPOSAL).where(PROPOSAL.ID.in(proposals)).and(PROPOSAL.SPACE_ID.eq(space))
                .orderBy(PROPOSAL.ID).forUpdate().fetch();
        if (rows.size() < Set.copyOf(proposals).size()) throw new NotVisible("proposal in space " + space);
        var before = new LinkedHashMap<ProposalId, Optional<ClusterId>>();
        rows.stream().filter(row -> !Objects.equals(row.value2(), into)).filter(row -> seen == null || Optional.ofNullable(row.value2()).equals(seen.get(row.value1())))
                .sorted(Comparator.comparing(row -> row.value1().value())).forEach(row -> before.put(row.value1(), Optional.ofNullable(row.value2())));
        place(before.keySet(), space, into);
        return before;
    }

    /** Each announces that it is in a group now. */
    void place(Collection<ProposalId> proposals, SpaceId space, @Nullable ClusterId into) {
        if (proposals.isEmpty()) return;
        sql.update(PROPOSAL).set(PROPOSAL.CLUSTER_ID, into).where(PROPOSAL.ID.in(proposals)).execute();
        if (into != null) proposals.forEach(proposal -> events.publishEvent(new ProposalClustered(proposal, space, into, clock.instant())));
    }
}
