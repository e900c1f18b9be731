package org.samskap.followups.internal.handover;

import static org.samskap.followups.internal.handover.HandoverReminderTable.HANDOVER_REMINDER;
import static org.samskap.followups.internal.handover.HandoverTable.HANDOVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;

/** Keeps the questions. Who changes one holds the lock of the proposal's item. */
@Repository
class HandOverBook {
    static final Condition OPEN = HANDOVER.STATE.in(State.ASKED, State.ACCEPTED);

    private final DSLContext sql;

    HandOverBook(DSLContext sql) {
        this.sql = sql;
    }

    static Asked asked(HandoverRecord row) {
        return new Asked(row.getId(), row.getRoundId(), row.getProposalId(), row.getSpaceId(), row.getUnitId(), row.getUnitName(),
                row.getQuestion(), row.getAskedAt(), row.getAnswerBy(), row.getFromId(), row.getState(), row.getArrivedAt(), row.getSaid(),
                row.getSaidBy(), row.getChangedAt(), row.getVersion());
    }

    Optional<Asked> find(HandOverId id) {
        return sql.selectFrom(HANDOVER).where(HANDOVER.ID.eq(id)).fetchOptional(HandOverBook::asked);
    }

    Optional<Asked> find(byte[] code) {
        return sql.selectFrom(HANDOVER).where(HANDOVER.CODE.eq(code)).fetchOptional(HandOverBook::asked);
    }

    /** All that was ever asked about any of the proposals, oldest first. */
    List<Asked> listAbout(Collection<ProposalId> proposals) {
        return sql.selectFrom(HANDOVER).where(HANDOVER.PROPOSAL_ID.in(proposals)).orderBy(HANDOVER.ASKED_AT, HANDOVER.ID).fetch(HandOverBook::asked);
    }

    /** Whether this is the hash of its link. */
    boolean keeps(HandOverId id, byte[] code) {
        return sql.fetchExists(HANDOVER, HANDOVER.ID.eq(id).and(HANDOVER.CODE.eq(code)));
    }

    List<HandOverId> listOpenAt(UnitId unit) {
        return sql.select(HANDOVER.ID).from(HANDOVER).where(HANDOVER.UNIT_ID.eq(unit)).and(OPEN).orderBy(HANDOVER.ID).fetch(HANDOVER.ID);
    }

    /** Open ones to be answered by the day. */
    List<Asked> listDue(LocalDate by) {
        return sql.selectFrom(HANDOVER).where(OPEN).and(HANDOVER.ANSWER_BY.le(by)).orderBy(HANDOVER.ANSWER_BY, HANDOVER.ID).fetch(HandOverBook::asked);
    }

    void add(Asked asked, byte[] code) {
        sql.insertInto(HANDOVER).set(HANDOVER.ID, asked.id()).set(HANDOVER.ROUND_ID, asked.round()).set(HANDOVER.PROPOSAL_ID, asked.proposal())
                .set(HANDOVER.SPACE_ID, asked.space()).set(HANDOVER.UNIT_ID, asked.unit()).set(HANDOVER.UNIT_NAME, asked.unitName())
                .set(HANDOVER.QUESTION, asked.question()).set(HANDOVER.ASKED_AT, asked.askedAt()).set(HANDOVER.ANSWER_BY, asked.answerBy())
                .set(HANDOVER.FROM_ID, asked.from()).set(HANDOVER.STATE, asked.state()).set(HANDOVER.CHANGED_AT, asked.changedAt())
                .set(HANDOVER.VERSION, asked.version()).set(HANDOVER.CODE, code).execute();
    }

    void save(Asked asked) {
        sql.update(HANDOVER).set(HANDOVER.ANSWER_BY, asked.answerBy()).set(HANDOVER.STATE, asked.state())
                .set(HANDOVER.ARRIVED_AT, asked.arrivedAt()).set(HANDOVER.SAID, asked.said()).set(HANDOVER.SAID_BY, asked.saidBy())
                .set(HANDOVER.CHANGED_AT, asked.changedAt()).set(HANDOVER.VERSION, asked.version()).where(HANDOVER.ID.eq(asked.id())).execute();
    }

    /** The link that is mailed now is the one that opens it. */
    void keep(HandOverId id, byte[] code) {
        sql.update(HANDOVER).set(HANDOVER.CODE, code).where(HANDOVER.ID.eq(id)).and(HANDOVER.CODE.ne(code)).execute();
    }

    /** Whether this reminder was not sent yet; then it counts as sent. */
    boolean remindedNow(HandOverId id, Reminder kind, LocalDate about, Instant at) {
        return sql.insertInto(HANDOVER_REMINDER).set(HANDOVER_REMINDER.HANDOVER_ID, id).set(HANDOVER_REMINDER.KIND, kind)
                .set(HANDOVER_REMINDER.ABOUT_DAY, about).set(HANDOVER_REMINDER.SENT_AT, at).onConflictDoNothing().execute() == 1;
    }
}
