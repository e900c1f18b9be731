package org.samskap.proposals.internal.board;

import org.samskap.live.Live;
import org.samskap.live.LiveFeed;
import org.samskap.live.Topic;
import org.samskap.live.What;
import org.samskap.proposals.ProposalHidden;
import org.samskap.proposals.ProposalRaised;
import org.samskap.spaces.SpaceId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open boards of a space what happened on any of them; each reads anew what it may show. */
@Component
public class BoardNews {
    private final Live live;

    BoardNews(Live live) {
        this.live = live;
    }

    /** To be asked before the board is read. */
    public LiveFeed open(Place place) {
        return live.open(topic(place.space().id()));
    }

    void tell(SpaceId space, StepId step) {
        live.tell(topic(space), What.ADDED, step.value());
    }

    void tellUndone(SpaceId space, StepId step) {
        live.tell(topic(space), What.CHANGED, step.value());
    }

    /** In the transaction that raises it, as all news is told. */
    @EventListener
    void on(ProposalRaised event) {
        live.tell(topic(event.space()), What.ADDED, event.proposal().value());
    }

    @EventListener
    void on(ProposalHidden event) {
        live.tell(topic(event.space()), What.REMOVED, event.proposal().value());
    }

    private static Topic topic(SpaceId space) {
        return new Topic("board", space.value());
    }
}
