package org.samskap.proposals.internal.list;

import java.util.Set;

import org.samskap.events.EventChanged;
import org.samskap.events.Events;
import org.samskap.partners.Commitment.State;
import org.samskap.partners.CommitmentChanged;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Commitments;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears from modules below what the list shows of them. */
@Component
class CopyListener {
    private final CopiesOnTheRow copies;
    private final Events events;
    private final Commitments commitments;

    CopyListener(CopiesOnTheRow copies, Events events, Commitments commitments) {
        this.copies = copies;
        this.events = events;
        this.commitments = commitments;
    }

    @ApplicationModuleListener(id = "proposals.copy-series")
    void on(EventChanged changed) {
        var event = events.get(Set.of(changed.event())).get(changed.event());
        if (event != null) copies.inSeries(event.id(), event.series());
    }

    @ApplicationModuleListener(id = "proposals.copy-helper")
    void on(CommitmentMade made) {
        if (made.kind() == Target.Kind.PROPOSAL) helper(new Target(made.kind(), made.target()), made.organisation());
    }

    @ApplicationModuleListener(id = "proposals.copy-helper-changed")
    void on(CommitmentChanged changed) {
        if (changed.kind() == Target.Kind.PROPOSAL) helper(new Target(changed.kind(), changed.target()), changed.organisation());
    }

    /** It helps as long as anything that it promised stands. Asked anew each time, since news may come in any order. */
    private void helper(Target target, OrganisationId organisation) {
        boolean helps = commitments.listFor(target).stream().map(Commitments.Made::commitment)
                .anyMatch(one -> one.organisation().equals(organisation) && one.state() != State.WITHDRAWN);
        if (helps) copies.helped(new ProposalId(target.id()), organisation);
        else copies.helpsNoMore(new ProposalId(target.id()), organisation);
    }
}
