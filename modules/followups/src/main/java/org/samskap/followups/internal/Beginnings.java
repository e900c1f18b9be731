package org.samskap.followups.internal;

import java.util.Set;

import org.samskap.events.Events;
import org.samskap.followups.StepKind;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Spaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins the trail of a proposal when somebody opens it for the first time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beginnings {
    private final Items items;
    private final TrailBook book;
    private final Spaces spaces;
    private final Events events;

    Beginnings(Items items, TrailBook book, Spaces spaces, Events events) {
        this.items = items;
        this.book = book;
        this.spaces = spaces;
        this.events = events;
    }

    /** The item, locked after the chain of its space. */
    Item open(ProposalSummary proposal) {
        book.lock(proposal.space());
        return items.lock(proposal.id()).orElseGet(() -> begin(proposal));
    }

    /** Of what arose from others, the news of that tells how it began. */
    private Item begin(ProposalSummary proposal) {
        var item = Item.raised(proposal, spaces.get(proposal.space()));
        items.add(item);
        if (proposal.lineage().arose() == null) book.append(proposal.space(), raised(proposal, item));
        return item;
    }

    private Draft raised(ProposalSummary proposal, Item item) {
        var event = proposal.raisedAt() == null ? null : events.get(Set.of(proposal.raisedAt())).get(proposal.raisedAt());
        var step = Draft.causedBy("raised", proposal.id(), StepKind.RAISED, proposal.raisedOn()).status(Status.RECEIVED)
                .next(item.progress().firstPromise());
        return event == null ? step : step.about(event.title(), event.href());
    }
}
