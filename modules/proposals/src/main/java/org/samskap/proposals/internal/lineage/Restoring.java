package org.samskap.proposals.internal.lineage;

import static org.samskap.proposals.internal.lineage.ProposalTable.PROPOSAL;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Lineages.Taken;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.LineageRefused.Reason;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalRestored;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Supports;
import org.samskap.proposals.internal.lineage.Turns.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Undoes the turn that holds. What was made of several or of a part stays readable, too, and goes on nowhere by itself. */
@Component
class Restoring {
    private final Hands hands;
    private final Turns turns;
    private final Merging merging;
    private final Withdrawing withdrawing;
    private final Supports supports;
    private final ApplicationEventPublisher events;

    Restoring(Hands hands, Turns turns, Merging merging, Withdrawing withdrawing, Supports supports, ApplicationEventPublisher events) {
        this.hands = hands;
        this.turns = turns;
        this.merging = merging;
        this.withdrawing = withdrawing;
        this.supports = supports;
        this.events = events;
    }

    /** Whoever calls has it in his hands. */
    void restore(ProposalSummary proposal, By by, @Nullable String why) {
        var turn = proposal.lineage().turn();
        if (turn == null) throw new LineageRefused(Reason.STANDS_ALREADY, proposal.reference());
        switch (turn) {
            case MERGED -> outOf(hands.take(PROPOSAL.ID.in(turns.targetsOf(proposal.id()))), proposal, by, why);
            case SPLIT -> backTogether(hands.take(PROPOSAL.ID.in(turns.targetsOf(proposal.id()))), proposal, by, why);
            default -> undone(proposal, by, why);
        }
    }

    private Taken undone(ProposalSummary proposal, By by, @Nullable String why) {
        var turn = turns.take(Turn.RESTORED, proposal, by, why);
        supports.countAgain(turns.end(turn, proposal.id()));
        turns.mark(proposal.id(), null);
        events.publishEvent(new ProposalRestored(proposal.id(), proposal.space(), turn.id(), turn.at()));
        return turn;
    }

    /** One that was made for several and now holds none is nobody's, so it is taken back. */
    private void outOf(List<ProposalSummary> targets, ProposalSummary proposal, By by, @Nullable String why) {
        var turn = undone(proposal, by, why);
        targets.stream().filter(target -> target.lineage().arose() == Turn.MERGED && target.lineage().carries() == 1)
                .filter(target -> target.lineage().turn() == null && target.status().open())
                .forEach(target -> withdrawing.withdraw(target, by, turn.note() == null ? proposal.reference().text() : turn.note()));
    }

    /** The parts go on in the whole again, so that nobody who followed one of them is left behind. */
    private void backTogether(List<ProposalSummary> parts, ProposalSummary whole, By by, @Nullable String why) {
        parts.stream().filter(part -> part.lineage().leadsOn()).findFirst().ifPresent(part -> {
            throw new LineageRefused(Reason.PART_MOVED_ON, part.reference());
        });
        undone(whole, by, why);
        List<ProposalId> standing = parts.stream().filter(part -> part.lineage().turn() == null).map(ProposalSummary::id).toList();
        if (!standing.isEmpty()) merging.lead(standing, whole, by, why);
    }
}
