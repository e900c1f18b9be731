package org.samskap.followups.internal.visits;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;
import static org.samskap.followups.internal.visits.ReceiptMarkTable.RECEIPT_MARK;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far those who hold a receipt have read. */
@Repository
public class ReceiptMarks {
    private final DSLContext sql;

    ReceiptMarks(DSLContext sql) {
        this.sql = sql;
    }

    /** Number of the last step that was shown; null when she was never here. */
    public @Nullable Long find(ProposalId proposal) {
        return sql.select(RECEIPT_MARK.SEEN_NUMBER).from(RECEIPT_MARK).where(RECEIPT_MARK.PROPOSAL_ID.eq(proposal)).fetchOne(RECEIPT_MARK.SEEN_NUMBER);
    }

    /** She was shown all up to this step. A mark never goes back: of two open pages the one with more holds. */
    @Transactional
    public void move(ProposalId proposal, long number) {
        sql.insertInto(RECEIPT_MARK).set(RECEIPT_MARK.PROPOSAL_ID, proposal).set(RECEIPT_MARK.SEEN_NUMBER, number)
                .onConflict(RECEIPT_MARK.PROPOSAL_ID).doUpdate().set(RECEIPT_MARK.SEEN_NUMBER, greatest(RECEIPT_MARK.SEEN_NUMBER, val(number))).execute();
    }
}
