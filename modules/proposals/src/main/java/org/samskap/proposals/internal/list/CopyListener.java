package org.samskap.proposals.internal.list;

import java.util.Set;

import org.samskap.events.EventChanged;
import org.samskap.events.Events;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears from modules below what the list shows of them. */
@Component
class CopyListener {
    private final CopiesOnTheRow copies;
    private final Events events;

    CopyListener(CopiesOnTheRow copies, Events events) {
        this.copies = copies;
        this.events = events;
    }

    @ApplicationModuleListener(id = "proposals.copy-series")
    void on(EventChanged changed) {
        var event = events.get(Set.of(changed.event())).get(changed.event());
        if (event != null) copies.inSeries(event.id(), event.series());
    }

    @ApplicationModuleListener(id = "proposals.copy-helper")
    void on(CommitmentMade made) {
        if (made.kind() == Target.Kind.PROPOSAL) copies.helped(new ProposalId(made.target()), made.organisation());
    }
}
