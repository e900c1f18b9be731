package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.countDistinct;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.SupportTable.SUPPORT;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.proposals.Lineage;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Component;

/** How many want a proposal: each person counts once, also when she supported several that go on in it (SEC-29). */
@Component
public class Supports {
    private final DSLContext sql;
    private final Kinship kinship;

    Supports(DSLContext sql, Kinship kinship) {
        this.sql = sql;
        this.kinship = kinship;
    }

    /**
     * Before somebody's support is written down. Its row points at the proposal and so locks it, too: whoever groups or merges at that
     * moment must not wait for the one while the support waits for the other.
     */
    void expect(ProposalId id) {
        kinship.holdStill(PROPOSAL.ID.eq(id));
        kinship.lockWithWays(List.of(id));
    }

    /** Somebody's support was just written down. */
    void oneMore(ProposalId id) {
        var row = sql.update(PROPOSAL).set(PROPOSAL.SUPPORTS, PROPOSAL.SUPPORTS.plus(1)).where(PROPOSAL.ID.eq(id))
                .returning(PROPOSAL.TURN, PROPOSAL.AROSE, PROPOSAL.CARRIES).fetchSingle();
        if (new Lineage(row.getTurn(), row.getArose(), row.getCarries()).hasKin()) countAgain(List.of(id));
    }

    /** Counts these anew, and all that they go on in. */
    public void countAgain(Collection<ProposalId> some) {
        // Locked before anything is counted: of two who count, the second sees what the first wrote.
        kinship.lockWithWays(some).forEach(this::count);
    }

    private void count(ProposalId id) {
        var with = new HashSet<>(kinship.carriedBy(List.of(id)));
        with.add(id);
        int people = sql.select(countDistinct(SUPPORT.PERSON_ID)).from(SUPPORT).where(SUPPORT.PROPOSAL_ID.in(with)).fetchSingle().value1();
        sql.update(PROPOSAL).set(PROPOSAL.SUPPORTS, people).where(PROPOSAL.ID.eq(id)).execute();
    }
}
