package org.samskap.followups.internal.handover;

import static org.samskap.followups.internal.handover.HandoverTable.HANDOVER;
import static org.samskap.followups.internal.handover.ItemTable.ITEM;

import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.samskap.followups.internal.Ledgers;
import org.samskap.partners.UnitId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Repository;

/** What pages show of questions to units; only of proposals that everybody may see (SEC-02). Each method is one statement. */
@Repository
public class HandOverQueries {
    private final DSLContext sql;

    HandOverQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A question and the proposal it is about. */
    public record About(Asked asked, String title, Reference reference, Lang lang) {}

    /** All about a proposal whose page somebody may see already, oldest first. */
    public List<Asked> listAbout(ProposalId proposal) {
        return sql.selectFrom(HANDOVER).where(HANDOVER.PROPOSAL_ID.eq(proposal)).orderBy(HANDOVER.ASKED_AT, HANDOVER.ID).fetch(HandOverBook::asked);
    }

    /** Those whose answers belong together, oldest first; none when not everybody may see the proposal. */
    public List<About> listTogether(UUID round) {
        return sql.select(HANDOVER.fields()).select(ITEM.TITLE, ITEM.REFERENCE, ITEM.LANGUAGE).from(HANDOVER)
                .join(ITEM).on(ITEM.PROPOSAL_ID.eq(HANDOVER.PROPOSAL_ID)).where(HANDOVER.ROUND_ID.eq(round)).and(Ledgers.published())
                .orderBy(HANDOVER.ASKED_AT, HANDOVER.ID).fetch(HandOverQueries::about);
    }

    /** What waits for a unit's answer, the nearest day first; or what is done, the newest first. */
    public List<About> listOf(UnitId unit, boolean open, int atMost) {
        return sql.select(HANDOVER.fields()).select(ITEM.TITLE, ITEM.REFERENCE, ITEM.LANGUAGE).from(HANDOVER)
                .join(ITEM).on(ITEM.PROPOSAL_ID.eq(HANDOVER.PROPOSAL_ID)).where(HANDOVER.UNIT_ID.eq(unit))
                .and(open ? HandOverBook.OPEN : HandOverBook.OPEN.not()).and(Ledgers.published())
                .orderBy(open ? List.of(HANDOVER.ANSWER_BY, HANDOVER.ID) : List.of(HANDOVER.ASKED_AT.desc(), HANDOVER.ID.desc()))
                .limit(atMost).fetch(HandOverQueries::about);
    }

    private static About about(Record row) {
        return new About(HandOverBook.asked(row.into(HANDOVER)), row.get(ITEM.TITLE), new Reference(row.get(ITEM.REFERENCE)), row.get(ITEM.LANGUAGE));
    }
}
