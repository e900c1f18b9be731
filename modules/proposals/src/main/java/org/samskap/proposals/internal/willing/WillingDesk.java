package org.samskap.proposals.internal.willing;

import static org.jooq.impl.DSL.selectCount;
import static org.samskap.proposals.internal.willing.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.willing.WillingTable.WILLING;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.proposals.HelpOffered;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Willing;
import org.samskap.proposals.WillingPeople;
import org.samskap.proposals.internal.Visibility;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers to work on proposals; how many there are stands on the row of the proposal. */
@Component
@Transactional
class WillingDesk implements WillingPeople {
    private final DSLContext sql;
    private final Visibility visibility;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WillingDesk(DSLContext sql, Visibility visibility, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Willing> listFor(Collection<ProposalId> proposals) {
        return sql.select(WILLING.PROPOSAL_ID, WILLING.PERSON_ID, WILLING.ORGANISATION_ID, WILLING.NAME_AGREED).from(WILLING)
                .where(WILLING.PROPOSAL_ID.in(proposals)).orderBy(WILLING.OFFERED_AT, WILLING.ID).fetch(Records.mapping(Willing::new));
    }

    @Override
    public void offer(Actor person, ProposalId proposal, @Nullable OrganisationId organisation, boolean nameAgreed) {
        var space = sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).and(visibility.to(person)).forUpdate()
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + proposal));
        var speaksFor = organisation == null ? null : represented(person, organisation);
        var at = clock.instant();
        var before = sql.fetchExists(WILLING, way(person.id(), proposal, organisation));
        sql.insertInto(WILLING).set(WILLING.ID, Ids.next()).set(WILLING.PROPOSAL_ID, proposal).set(WILLING.PERSON_ID, person.id())
                .set(WILLING.ORGANISATION_ID, organisation).set(WILLING.ORGANISATION_NAME, speaksFor == null ? null : speaksFor.name())
                .set(WILLING.ORGANISATION_SLUG, speaksFor == null ? null : speaksFor.slug()).set(WILLING.NAME_AGREED, nameAgreed).set(WILLING.OFFERED_AT, at)
                .onConflict(WILLING.PROPOSAL_ID, WILLING.PERSON_ID, WILLING.ORGANISATION_ID).doUpdate().set(WILLING.NAME_AGREED, nameAgreed).execute();
        count(PROPOSAL.ID.eq(proposal));
        if (!before) events.publishEvent(new HelpOffered(proposal, space, person.id(), at));
    }

    private Organisation represented(Actor person, OrganisationId organisation) {
        return organisations.representedBy(person.id()).stream().filter(one -> one.id().equals(organisation)).findFirst()
                .orElseThrow(() -> new NotVisible("organisation " + organisation + " for " + person.id()));
    }

    @Override
    public void withdraw(Actor person, ProposalId proposal) {
        sql.deleteFrom(WILLING).where(WILLING.PERSON_ID.eq(person.id())).and(WILLING.PROPOSAL_ID.eq(proposal)).execute();
        count(PROPOSAL.ID.eq(proposal));
    }

    /** Whoever is erased offers nothing any more. Twice does no harm. */
    void forget(PersonId person) {
        var left = sql.deleteFrom(WILLING).where(WILLING.PERSON_ID.eq(person)).returning(WILLING.PROPOSAL_ID).fetch(WILLING.PROPOSAL_ID);
        if (!left.isEmpty()) count(PROPOSAL.ID.in(left));
    }

    /** An organisation is called otherwise. */
    void rename(Organisation organisation) {
        sql.update(WILLING).set(WILLING.ORGANISATION_NAME, organisation.name()).set(WILLING.ORGANISATION_SLUG, organisation.slug())
                .where(WILLING.ORGANISATION_ID.eq(organisation.id())).execute();
    }

    /** It goes on in another entry; who offered for both offered once. */
    void merge(OrganisationId from, Organisation into) {
        var twin = WILLING.as("twin");
        var gone = sql.deleteFrom(WILLING).where(WILLING.ORGANISATION_ID.eq(from)).and(DSL.exists(DSL.selectOne().from(twin)
                .where(twin.PROPOSAL_ID.eq(WILLING.PROPOSAL_ID)).and(twin.PERSON_ID.eq(WILLING.PERSON_ID)).and(twin.ORGANISATION_ID.eq(into.id()))))
                .returning(WILLING.PROPOSAL_ID).fetch(WILLING.PROPOSAL_ID);
        sql.update(WILLING).set(WILLING.ORGANISATION_ID, into.id()).set(WILLING.ORGANISATION_NAME, into.name()).set(WILLING.ORGANISATION_SLUG, into.slug())
                .where(WILLING.ORGANISATION_ID.eq(from)).execute();
        if (!gone.isEmpty()) count(PROPOSAL.ID.in(gone));
    }

    private void count(Condition which) {
        sql.update(PROPOSAL).set(PROPOSAL.WILLING, selectCount().from(WILLING).where(WILLING.PROPOSAL_ID.eq(PROPOSAL.ID)).asField()).where(which).execute();
    }

    private static Condition way(PersonId person, ProposalId proposal, @Nullable OrganisationId organisation) {
        return WILLING.PROPOSAL_ID.eq(proposal).and(WILLING.PERSON_ID.eq(person)).and(WILLING.ORGANISATION_ID.isNotDistinctFrom(organisation));
    }
}
