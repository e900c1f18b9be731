package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.proposals.internal.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.proposals.StatusChanged;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What modules above ask and do with proposals. */
@Component
class SqlProposals implements Proposals {
    private final DSLContext sql;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SqlProposals(DSLContext sql, Visibility visibility, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ProposalSummary get(ProposalId id) {
        return list(PROPOSAL.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotVisible("proposal " + id));
    }

    @Override
    public Optional<ProposalSummary> find(Reference reference, @Nullable Actor actor) {
        return list(PROPOSAL.REFERENCE.eq(reference.text()).and(visibility.to(actor))).stream().findFirst();
    }

    @Override
    public Optional<ProposalSummary> find(ReceiptCode code) {
        return list(Visibility.behind(code)).stream().findFirst();
    }

    @Override
    public Map<ProposalId, ProposalSummary> get(Collection<ProposalId> ids) {
        if (ids.isEmpty()) return Map.of();
        return list(PROPOSAL.ID.in(ids)).stream().collect(Collectors.toMap(ProposalSummary::id, Function.identity()));
    }

    @Override
    public List<ProposalSummary> listRaisedAt(Collection<EventId> events) {
        if (events.isEmpty()) return List.of();
        return list(PROPOSAL.EVENT_ID.in(events).and(Visibility.toEveryone()));
    }

    private List<ProposalSummary> list(Condition condition) {
        return sql.select(Summaries.FIELDS).from(PROPOSAL).where(condition)
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).fetch(Summaries::of);
    }

    @Override
    public Cluster getCluster(ClusterId id) {
        var cluster = sql.selectFrom(CLUSTER).where(CLUSTER.ID.eq(id)).fetchOptional()
                .orElseThrow(() -> new NotVisible("cluster " + id));
        return new Cluster(id, cluster.getSpaceId(), cluster.getName(), list(PROPOSAL.CLUSTER_ID.eq(id)));
    }

    @Override
    public Map<ClusterId, String> clustersBeside(ClusterId id) {
        var here = CLUSTER.as("here");
        return sql.select(CLUSTER.ID, CLUSTER.NAME).from(CLUSTER).join(here).on(here.ID.eq(id))
                .where(CLUSTER.ID.ne(id), CLUSTER.SPACE_ID.eq(here.SPACE_ID), CLUSTER.EVENT_ID.isNotDistinctFrom(here.EVENT_ID))
                .and(exists(selectOne().from(PROPOSAL).where(PROPOSAL.CLUSTER_ID.eq(CLUSTER.ID))))
                .orderBy(lower(CLUSTER.NAME), CLUSTER.ID).fetchMap(CLUSTER.ID, CLUSTER.NAME);
    }

    @Override
    @Transactional
    public void moveTo(ProposalId id, Status status) {
        // The lock makes two movers take turns, so that each announces the change it really made.
        var row = sql.selectFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).forUpdate().fetchOptional()
                .orElseThrow(() -> new NotVisible("proposal " + id));
        if (row.getStatus() == status) return;
        sql.update(PROPOSAL).set(PROPOSAL.STATUS, status).where(PROPOSAL.ID.eq(id)).execute();
        events.publishEvent(new StatusChanged(id, row.getSpaceId(), row.getStatus(), status, clock.instant()));
    }

    @Override
    public Optional<PersonId> findAuthor(ProposalId id) {
        return sql.select(PROPOSAL.AUTHOR_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id)).fetchOptional(PROPOSAL.AUTHOR_ID);
    }
}
