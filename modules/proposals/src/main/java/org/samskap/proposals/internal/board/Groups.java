package org.samskap.proposals.internal.board;

import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.board.Step.Kind;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** A group gets another name, or is dissolved: then its cards lie loose again. */
@Component
class Groups {
    private final DSLContext sql;
    private final Steps steps;
    private final Grouping grouping;
    private final Clock clock;

    Groups(DSLContext sql, Steps steps, Grouping grouping, Clock clock) {
        this.sql = sql;
        this.steps = steps;
        this.grouping = grouping;
        this.clock = clock;
    }

    /** @param version the facilitator saw. @throws GroupChangedMeanwhile when somebody else has changed it since */
    void rename(Actor facilitator, SpaceId space, ClusterId id, int version, String name, @Nullable String note) {
        var group = alive(space, id);
        if (group.getVersion() != version) throw new GroupChangedMeanwhile(id);
        var now = new Steps.Words(Typed.line(name), Typed.lines(note).isEmpty() ? null : Typed.lines(note));
        var was = new Steps.Words(group.getName(), group.getNote());
        if (now.equals(was)) return;
        write(id, now);
        steps.keepRenamed(facilitator, space, id, was, now);
    }

    void write(ClusterId id, Steps.Words words) {
        sql.update(CLUSTER).set(CLUSTER.NAME, words.name()).set(CLUSTER.NOTE, words.note()).set(CLUSTER.VERSION, CLUSTER.VERSION.plus(1))
                .where(CLUSTER.ID.eq(id)).execute();
    }

    void dissolve(Actor facilitator, SpaceId space, ClusterId id) {
        alive(space, id);
        var cards = in(id);
        grouping.place(cards, space, null);
        dissolved(id);
        var from = new LinkedHashMap<ProposalId, Optional<ClusterId>>();
        cards.forEach(card -> from.put(card, Optional.of(id)));
        steps.keep(Kind.DISSOLVED, facilitator, space, id, from, null);
    }

    void dissolveIfEmpty(SpaceId space, ClusterId id) {
        if (find(space, id).filter(group -> group.getDissolvedAt() == null).isPresent() && in(id).isEmpty()) dissolved(id);
    }

    void revive(ClusterId id) {
        sql.update(CLUSTER).setNull(CLUSTER.DISSOLVED_AT).where(CLUSTER.ID.eq(id)).execute();
    }

    /** The group, kept from being dissolved or renamed by anybody else until this is done. */
    Optional<ClusterRecord> find(SpaceId space, ClusterId id) {
        return sql.selectFrom(CLUSTER).where(CLUSTER.ID.eq(id)).and(CLUSTER.SPACE_ID.eq(space)).forUpdate().fetchOptional();
    }

    /** Those of them that are not dissolved, kept so until this is done. */
    Set<ClusterId> findAlive(SpaceId space, Collection<ClusterId> ids) {
        return sql.select(CLUSTER.ID).from(CLUSTER).where(CLUSTER.ID.in(ids)).and(CLUSTER.SPACE_ID.eq(space)).and(CLUSTER.DISSOLVED_AT.isNull())
                .orderBy(CLUSTER.ID).forUpdate().fetchSet(CLUSTER.ID);
    }

    private ClusterRecord alive(SpaceId space, ClusterId id) {
        return find(space, id).filter(group -> group.getDissolvedAt() == null).orElseThrow(() -> new NotVisible("cluster " + id));
    }

    private List<ProposalId> in(ClusterId id) {
        return sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.CLUSTER_ID.eq(id)).orderBy(PROPOSAL.ID).forUpdate().fetch(PROPOSAL.ID);
    }

    private void dissolved(ClusterId id) {
        sql.update(CLUSTER).set(CLUSTER.DISSOLVED_AT, clock.instant()).where(CLUSTER.ID.eq(id)).execute();
    }
}
