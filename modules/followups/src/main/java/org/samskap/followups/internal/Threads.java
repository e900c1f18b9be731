package org.samskap.followups.internal;

import static org.samskap.followups.internal.ItemTable.ITEM;

import java.util.List;

import org.jooq.DSLContext;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Repository;

/** A proposal's promise and its whole trail, in one statement. */
@Repository
public class Threads {
    private final DSLContext sql;
    private final Spaces spaces;

    Threads(DSLContext sql, Spaces spaces) {
        this.sql = sql;
        this.spaces = spaces;
    }

    /** @param steps oldest first */
    public record Thread(Item item, List<Step> steps) {}

    /** Until the news of a proposal has come, its trail is told as it will begin. */
    public Thread of(ProposalSummary proposal) {
        var steps = Selected.steps();
        return sql.select(Items.fields()).select(steps).from(ITEM).where(ITEM.PROPOSAL_ID.eq(proposal.id()))
                .fetchOptional(row -> new Thread(Items.of(row), row.get(steps))).orElseGet(() -> beginning(proposal));
    }

    private Thread beginning(ProposalSummary proposal) {
        var item = Item.raised(proposal, spaces.get(proposal.space()));
        return new Thread(item, List.of(new Step(proposal.space(), 0, proposal.id(), StepKind.RAISED, proposal.raisedOn(), null, null,
                Status.RECEIVED, null, null, null, item.progress().firstPromise())));
    }
}
