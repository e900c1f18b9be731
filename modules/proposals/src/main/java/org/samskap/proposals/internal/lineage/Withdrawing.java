package org.samskap.proposals.internal.lineage;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.LineageRefused;
import org.samskap.proposals.LineageRefused.Reason;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ProposalWithdrawn;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.Supports;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.lineage.Turns.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody takes a proposal back: it stays readable and says so. */
@Component
class Withdrawing {
    private final Turns turns;
    private final Supports supports;
    private final ApplicationEventPublisher events;

    Withdrawing(Turns turns, Supports supports, ApplicationEventPublisher events) {
        this.turns = turns;
        this.supports = supports;
        this.events = events;
    }

    /** Whoever calls has it in his hands. Also out of another one that it went on in: it is hers to take back. */
    void withdraw(ProposalSummary proposal, By by, @Nullable String why) {
        var before = proposal.lineage().turn();
        if (before == Turn.WITHDRAWN) return;
        check(proposal, by, why);
        var turn = turns.take(Turn.WITHDRAWN, proposal, by, why);
        if (before == Turn.MERGED) supports.countAgain(turns.end(turn, proposal.id()));
        turns.mark(proposal.id(), Turn.WITHDRAWN);
        events.publishEvent(new ProposalWithdrawn(proposal.id(), proposal.space(), turn.id(), turn.at()));
    }

    private static void check(ProposalSummary proposal, By by, @Nullable String why) {
        var reference = proposal.reference();
        if (proposal.lineage().turn() == Turn.SPLIT) throw new LineageRefused(Reason.MOVED_ON, reference);
        if (!proposal.status().open()) throw new LineageRefused(Reason.CLOSED, reference);
        if (by.author() && proposal.lineage().carries() > 0) throw new LineageRefused(Reason.CARRIES_OTHERS, reference);
        if (!by.author() && Typed.lines(why).isEmpty()) throw new LineageRefused(Reason.WHY_MISSING, reference);
    }
}
