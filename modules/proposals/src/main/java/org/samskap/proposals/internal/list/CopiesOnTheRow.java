package org.samskap.proposals.internal.list;

import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ListCopies;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what other modules know of a proposal on its row. A row that says so already is not written again. */
@Component
@Transactional
class CopiesOnTheRow implements ListCopies {
    private final DSLContext sql;

    CopiesOnTheRow(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void answered(ProposalId id, @Nullable LocalDate promised, @Nullable Instant reported) {
        var at = reported == null ? Instant.EPOCH : reported;
        sql.update(PROPOSAL).set(PROPOSAL.PROMISED, promised).set(PROPOSAL.REPORTED_AT, at).where(PROPOSAL.ID.eq(id))
                .and(PROPOSAL.PROMISED.isDistinctFrom(promised).or(PROPOSAL.REPORTED_AT.ne(at))).execute();
    }

    @Override
    public void carried(ProposalId id, Collection<UUID> groups, Collection<OrganisationId> organisations) {
        sql.update(PROPOSAL).set(PROPOSAL.GROUPS, array(groups))
                .set(PROPOSAL.ORGANISATIONS, array(organisations.stream().map(OrganisationId::value).toList())).where(PROPOSAL.ID.eq(id)).execute();
    }

    @Override
    public void answering(ProposalId id, Collection<OrganisationId> organisations) {
        var all = array(organisations.stream().map(OrganisationId::value).toList());
        sql.update(PROPOSAL).set(PROPOSAL.ANSWERING, all).where(PROPOSAL.ID.eq(id)).and(PROPOSAL.ANSWERING.ne(all)).execute();
    }

    /** An organisation promised something to the proposal itself. Twice does no harm. */
    void helped(ProposalId id, OrganisationId helper) {
        sql.update(PROPOSAL).set(PROPOSAL.HELPERS, DSL.arrayAppend(PROPOSAL.HELPERS, helper.value())).where(PROPOSAL.ID.eq(id))
                .andNot(PROPOSAL.HELPERS.contains(new UUID[] {helper.value()})).execute();
    }

    /** It took all back that it had promised to the proposal. Twice does no harm. */
    void helpsNoMore(ProposalId id, OrganisationId helper) {
        sql.update(PROPOSAL).set(PROPOSAL.HELPERS, DSL.arrayRemove(PROPOSAL.HELPERS, helper.value())).where(PROPOSAL.ID.eq(id)).execute();
    }

    /** An organisation goes on in another entry; each stands once. Twice does no harm. */
    void merged(OrganisationId from, OrganisationId into) {
        merged(PROPOSAL.ORGANISATIONS, from.value(), into.value());
        merged(PROPOSAL.HELPERS, from.value(), into.value());
        merged(PROPOSAL.ANSWERING, from.value(), into.value());
    }

    private void merged(Field<UUID[]> copies, UUID from, UUID into) {
        sql.update(PROPOSAL).set(copies, DSL.arrayAppend(DSL.arrayRemove(DSL.arrayRemove(copies, into), from), into))
                .where(copies.contains(new UUID[] {from})).execute();
    }

    /** An event went to another series, or out of any; what was raised there goes along. */
    void inSeries(EventId event, @Nullable SeriesId series) {
        sql.update(PROPOSAL).set(PROPOSAL.SERIES_ID, series).where(PROPOSAL.EVENT_ID.eq(event)).and(PROPOSAL.SERIES_ID.isDistinctFrom(series)).execute();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().toArray(UUID[]::new);
    }
}
