package org.samskap.followups.internal;

import static org.samskap.followups.internal.ChainHeadTable.CHAIN_HEAD;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.security.SecureRandom;
import java.util.Objects;

import org.jooq.DSLContext;
import org.samskap.proposals.Status;
import org.samskap.followups.StepKind;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.StepRecorded;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the trail: adds at the end and does nothing else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TrailBook {
    private final SecureRandom random = new SecureRandom();
    private final DSLContext sql;
    private final ApplicationEventPublisher events;

    TrailBook(DSLContext sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** Where the chain of a space ends. */
    public record Head(long number, byte[] hash) {}

    /**
     * Keeps everybody else from writing in this space until the transaction ends. Whoever writes takes this lock first;
     * several spaces are taken in the order of their ids.
     */
    public Head lock(SpaceId space) {
        sql.insertInto(CHAIN_HEAD).set(CHAIN_HEAD.SPACE_ID, space).set(CHAIN_HEAD.NUMBER, 0L)
                .set(CHAIN_HEAD.HASH, Chain.genesis()).onConflictDoNothing().execute();
        return Objects.requireNonNull(sql.select(CHAIN_HEAD.NUMBER, CHAIN_HEAD.HASH).from(CHAIN_HEAD)
                .where(CHAIN_HEAD.SPACE_ID.eq(space)).forUpdate().fetchOne(row -> new Head(row.value1(), row.value2())));
    }

    /** Whether a step was written; not when there is one for the same cause. */
    public boolean append(SpaceId space, Draft draft) {
        var head = lock(space);
        if (has(draft.proposal(), draft.cause())) return false;
        var step = draft.numbered(space, head.number() + 1);
        add(Entry.after(head.hash(), step, salt()), draft);
        events.publishEvent(new StepRecorded(step.proposal(), space, step.number(), step.kind(), step.at()));
        return true;
    }

    public boolean has(ProposalId proposal, String cause) {
        return sql.fetchExists(TRAIL_ENTRY, TRAIL_ENTRY.PROPOSAL_ID.eq(proposal).and(TRAIL_ENTRY.CAUSE.eq(cause)));
    }

    /** Where it stood before a step of this kind, when that was the last to move it; otherwise null. */
    public @Nullable Status statusBefore(ProposalId proposal, StepKind kind) {
        var moves = sql.select(TRAIL_ENTRY.KIND, TRAIL_ENTRY.STATUS).from(TRAIL_ENTRY)
                .where(TRAIL_ENTRY.PROPOSAL_ID.eq(proposal)).and(TRAIL_ENTRY.STATUS.isNotNull()).orderBy(TRAIL_ENTRY.NUMBER.desc()).limit(2).fetch();
        if (moves.isEmpty() || moves.getFirst().value1() != kind) return null;
        return moves.size() == 2 ? moves.getLast().value2() : Status.RECEIVED;
    }

    /** Whether the last step of the proposal says just this: then a button was pressed twice. */
    public boolean justSaid(Draft draft) {
        var last = sql.selectFrom(TRAIL_ENTRY).where(TRAIL_ENTRY.PROPOSAL_ID.eq(draft.proposal()))
                .orderBy(TRAIL_ENTRY.NUMBER.desc()).limit(1).fetchOne();
        return last != null && last.getKind() == draft.kind() && Objects.equals(last.getSubject(), draft.subject())
                && Objects.equals(last.getText(), draft.text()) && Objects.equals(last.getNextDate(), draft.nextDate());
    }

    private byte[] salt() {
        var salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    private void add(Entry entry, Draft draft) {
        var step = entry.step();
        sql.insertInto(TRAIL_ENTRY)
                .set(TRAIL_ENTRY.SPACE_ID, step.space()).set(TRAIL_ENTRY.NUMBER, step.number())
                .set(TRAIL_ENTRY.PROPOSAL_ID, step.proposal()).set(TRAIL_ENTRY.KIND, step.kind()).set(TRAIL_ENTRY.AT, step.at())
                .set(TRAIL_ENTRY.SUBJECT, step.subject()).set(TRAIL_ENTRY.HREF, step.href()).set(TRAIL_ENTRY.STATUS, step.status())
                .set(TRAIL_ENTRY.TEXT, step.text()).set(TRAIL_ENTRY.EASY_TEXT, step.easyText())
                .set(TRAIL_ENTRY.DECIDED_BY, step.decidedBy()).set(TRAIL_ENTRY.NEXT_DATE, step.nextDate())
                .set(TRAIL_ENTRY.SALT, entry.salt()).set(TRAIL_ENTRY.CONTENT_HASH, entry.contentHash())
                .set(TRAIL_ENTRY.PREVIOUS_HASH, entry.previousHash()).set(TRAIL_ENTRY.HASH, entry.hash())
                .set(TRAIL_ENTRY.REPORT_BACK_ID, draft.reportBack()).set(TRAIL_ENTRY.CAUSE, draft.cause())
                .execute();
        sql.update(CHAIN_HEAD).set(CHAIN_HEAD.NUMBER, step.number()).set(CHAIN_HEAD.HASH, entry.hash())
                .where(CHAIN_HEAD.SPACE_ID.eq(step.space())).execute();
    }
}
