package org.samskap.partners.internal;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.samskap.partners.internal.CommitmentTable.COMMITMENT;
import static org.samskap.partners.internal.CommitmentStepTable.COMMITMENT_STEP;
import static org.samskap.partners.internal.OrganisationTable.ORGANISATION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Commitment;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.Commitments.Made;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;
import org.springframework.stereotype.Component;

/** Commitments as they are stored. */
@Component
class CommitmentRepository {
    private final DSLContext sql;

    CommitmentRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** False when the same form was already sent; then nothing is stored. Waits for a twin that is being stored right now. */
    boolean add(Commitment made, PersonId by, @Nullable UUID formKey) {
        return sql.insertInto(COMMITMENT, COMMITMENT.ID, COMMITMENT.ORGANISATION_ID, COMMITMENT.PERSON_ID, COMMITMENT.TARGET_KIND,
                        COMMITMENT.TARGET_ID, COMMITMENT.KIND, COMMITMENT.WHAT, COMMITMENT.AMOUNT, COMMITMENT.FROM_DAY, COMMITMENT.UNTIL_DAY,
                        COMMITMENT.STATE, COMMITMENT.MADE_AT, COMMITMENT.NEED, COMMITMENT.FORM_KEY)
                .values(made.id(), made.organisation(), by, made.target().kind(), made.target().id(), made.kind(), made.what(), made.amount(),
                        made.from(), made.until(), made.state(), made.madeAt(), made.need(), formKey)
                .onConflict(COMMITMENT.PERSON_ID, COMMITMENT.FORM_KEY).doNothing().execute() == 1;
    }

    Optional<CommitmentId> findByForm(PersonId by, UUID formKey) {
        return sql.select(COMMITMENT.ID).from(COMMITMENT).where(COMMITMENT.PERSON_ID.eq(by), COMMITMENT.FORM_KEY.eq(formKey))
                .fetchOptional(COMMITMENT.ID);
    }

    /** Until the transaction ends, nobody else promises anything for the organisation here. */
    void lockPromising(OrganisationId organisation) {
        sql.select(ORGANISATION.ID).from(ORGANISATION).where(ORGANISATION.ID.eq(organisation)).forNoKeyUpdate().fetch();
    }

    /** What holds: offered, agreed or kept. */
    List<Commitment> openOf(OrganisationId organisation, Target target) {
        return openOf(Set.of(organisation), target);
    }

    List<Commitment> openOf(Collection<OrganisationId> organisations, Target target) {
        return sql.selectFrom(COMMITMENT).where(COMMITMENT.ORGANISATION_ID.in(organisations)).and(COMMITMENT.TARGET_KIND.eq(target.kind()))
                .and(COMMITMENT.TARGET_ID.eq(target.id())).and(COMMITMENT.STATE.ne(State.WITHDRAWN))
                .orderBy(COMMITMENT.MADE_AT, COMMITMENT.ID).fetch(CommitmentRepository::commitment);
    }

    List<Target> promisedTo(OrganisationId organisation) {
        return sql.selectDistinct(COMMITMENT.TARGET_KIND, COMMITMENT.TARGET_ID).from(COMMITMENT)
                .where(COMMITMENT.ORGANISATION_ID.eq(organisation), COMMITMENT.STATE.ne(State.WITHDRAWN)).fetch(mapping(Target::new));
    }

    Optional<Commitment> find(CommitmentId id) {
        return sql.selectFrom(COMMITMENT).where(COMMITMENT.ID.eq(id)).fetchOptional(CommitmentRepository::commitment);
    }

    /** Each newest first. */
    Map<Target, List<Made>> listFor(Collection<Target> targets) {
        if (targets.isEmpty()) return Map.of();
        return sql.select(COMMITMENT, ORGANISATION.NAME, ORGANISATION.SLUG).from(COMMITMENT)
                .join(ORGANISATION).on(ORGANISATION.ID.eq(COMMITMENT.ORGANISATION_ID))
                .where(row(COMMITMENT.TARGET_KIND, COMMITMENT.TARGET_ID).in(targets.stream().map(one -> row(one.kind(), one.id())).toList()))
                .orderBy(COMMITMENT.MADE_AT.desc(), COMMITMENT.ID.desc())
                .fetch(mapping((made, name, slug) -> new Made(commitment(made), name, "/organisations/" + slug)))
                .stream().collect(groupingBy(made -> made.commitment().target()));
    }

    /** False when it is in another state than expected; then nothing changes. */
    boolean move(Commitment from, Passage to, PersonId by) {
        boolean moved = sql.update(COMMITMENT).set(COMMITMENT.STATE, to.state())
                .where(COMMITMENT.ID.eq(from.id()), COMMITMENT.STATE.eq(from.state())).execute() == 1;
        if (moved) sql.insertInto(COMMITMENT_STEP).set(new CommitmentStepRecord(from.id(), to.state(), to.reason(), by, to.at())).execute();
        return moved;
    }

    List<Passage> passages(CommitmentId id) {
        return sql.select(COMMITMENT_STEP.STATE, COMMITMENT_STEP.REASON, COMMITMENT_STEP.AT).from(COMMITMENT_STEP)
                .where(COMMITMENT_STEP.COMMITMENT_ID.eq(id)).orderBy(COMMITMENT_STEP.AT).fetch(mapping(Passage::new));
    }

    private static Commitment commitment(CommitmentRecord row) {
        return new Commitment(row.getId(), row.getOrganisationId(), new Target(row.getTargetKind(), row.getTargetId()), row.getKind(),
                row.getWhat(), row.getAmount(), row.getFromDay(), row.getUntilDay(), row.getState(), row.getMadeAt(), row.getNeed());
    }
}
