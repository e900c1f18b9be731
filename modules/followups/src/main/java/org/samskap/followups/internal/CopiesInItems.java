package org.samskap.followups.internal;

import static org.samskap.followups.internal.ItemTable.ITEM;

import org.jooq.DSLContext;
import org.samskap.proposals.ProposalCopies;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;

/** Ledgers, desk, agendas, news and the thread's export all ask the items; so what is hidden vanishes from all of them at once. */
@Component
class CopiesInItems implements ProposalCopies {
    private final DSLContext sql;

    CopiesInItems(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void hide(ProposalId proposal) {
        sql.update(ITEM).set(ITEM.PUBLISHED, false).set(ITEM.HIDDEN, true).where(ITEM.PROPOSAL_ID.eq(proposal)).execute();
    }

    @Override
    public void erase(ProposalId proposal, String instead) {
        sql.update(ITEM).set(ITEM.TITLE, instead).where(ITEM.PROPOSAL_ID.eq(proposal)).execute();
    }

    @Override
    public void showAgain(ProposalId proposal, boolean published) {
        sql.update(ITEM).set(ITEM.PUBLISHED, published).set(ITEM.HIDDEN, false).where(ITEM.PROPOSAL_ID.eq(proposal)).execute();
    }
}
