package org.samskap.proposals.internal.lineage;

import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;

import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.LineageDesk;
import org.samskap.proposals.Lineages.Taken;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.lineage.Turns.By;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may take which turn; each is one transaction together with its event (REL-01). */
@Component
@Transactional
class DeskOfLineage implements LineageDesk {
    private final DSLContext sql;
    private final Hands hands;
    private final Merging merging;
    private final Splitting splitting;
    private final Withdrawing withdrawing;
    private final Restoring restoring;
    private final Turns turns;

    DeskOfLineage(DSLContext sql, Hands hands, Merging merging, Splitting splitting, Withdrawing withdrawing, Restoring restoring, Turns turns) {
        this.sql = sql;
        this.hands = hands;
        this.merging = merging;
        this.splitting = splitting;
        this.withdrawing = withdrawing;
        this.restoring = restoring;
        this.turns = turns;
    }

    @Override
    public void merge(Actor staff, Collection<ProposalId> sources, ProposalId into, @Nullable String why) {
        merging.merge(staff, sources, into, why);
    }

    @Override
    public ProposalId mergeIntoNew(Actor staff, Collection<ProposalId> sources, Part as, @Nullable String why, String key) {
        return merging.mergeIntoNew(staff, sources, as, why, key);
    }

    @Override
    public List<ProposalId> split(Actor staff, ProposalId proposal, List<Part> parts, @Nullable String why, String key) {
        return splitting.split(staff, proposal, parts, why, key);
    }

    @Override
    public void withdraw(Actor person, ProposalId id, @Nullable String why) {
        var proposal = hands.takeOne(PROPOSAL.ID.eq(id));
        withdrawing.withdraw(proposal, by(person, proposal, proposal.lineage().carries() == 0), why);
    }

    @Override
    public void withdraw(ReceiptCode code, @Nullable String why) {
        withdrawing.withdraw(hands.takeOne(Visibility.behind(code)), By.RECEIPT, why);
    }

    @Override
    public void restore(Actor person, ProposalId id, @Nullable String why) {
        var proposal = hands.takeOne(PROPOSAL.ID.eq(id));
        var by = by(person, proposal, own(proposal));
        if (by.author() && !own(proposal)) throw new NotVisible("a turn of staff about " + id);
        restoring.restore(proposal, by, why);
    }

    @Override
    public void restore(ReceiptCode code) {
        var proposal = hands.takeOne(Visibility.behind(code));
        if (!own(proposal)) throw new NotVisible("a turn of staff about " + proposal.id());
        restoring.restore(proposal, By.RECEIPT, null);
    }

    /** Whether she took it back herself; what staff decided is theirs to undo. */
    private boolean own(ProposalSummary proposal) {
        return proposal.lineage().turn() == Turn.WITHDRAWN && turns.findLast(proposal.id(), Turn.WITHDRAWN).filter(Taken::byAuthor).isPresent();
    }

    /** The author first where it is her own matter: that she need not explain, even where she works. */
    private By by(Actor person, ProposalSummary proposal, boolean ownMatter) {
        boolean author = sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(proposal.id()).and(PROPOSAL.AUTHOR_ID.eq(person.id())));
        if (author && (ownMatter || !hands.isStaff(person, proposal))) return new By(person.id(), true);
        hands.requireStaff(person, proposal);
        return new By(person.id(), false);
    }
}
