package org.samskap.proposals.internal.lineage;

import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;

import java.util.Comparator;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.proposals.Lineages;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Turn;
import org.samskap.proposals.TurnId;
import org.samskap.proposals.internal.Kinship;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Answers modules above. */
@Component
class LineagesInPostgres implements Lineages {
    private final DSLContext sql;
    private final Kinship kinship;
    private final Turns turns;

    LineagesInPostgres(DSLContext sql, Kinship kinship, Turns turns) {
        this.sql = sql;
        this.kinship = kinship;
        this.turns = turns;
    }

    @Override
    public List<ProposalId> carriedBy(ProposalId id) {
        return kinship.carriedBy(List.of(id)).stream().sorted(Comparator.comparing(ProposalId::value)).toList();
    }

    @Override
    public List<ProposalId> goesOnIn(ProposalId id) {
        var further = kinship.leadingTo(List.of(id));
        if (further.isEmpty()) return List.of(id);
        return sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.ID.in(further))
                .and(PROPOSAL.TURN.isNull().or(PROPOSAL.TURN.eq(Turn.WITHDRAWN))).orderBy(PROPOSAL.ID).fetch(PROPOSAL.ID);
    }

    @Override
    public Taken get(TurnId id) {
        return turns.find(id).orElseThrow(() -> new NotVisible("turn " + id));
    }
}
