package org.samskap.proposals.internal.room;

import static org.samskap.proposals.internal.room.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.room.RoomTable.ROOM;

import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.live.Live;
import org.samskap.live.What;
import org.samskap.proposals.ProposalHidden;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalRestored;
import org.samskap.proposals.ProposalShownAgain;
import org.samskap.proposals.ProposalWithdrawn;
import org.samskap.proposals.internal.Visibility;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a room's open pages what becomes of its ideas, in the transaction in which it does (REL-13). */
@Component
class RoomNews {
    private final DSLContext sql;
    private final Live live;

    RoomNews(DSLContext sql, Live live) {
        this.sql = sql;
        this.live = live;
    }

    @EventListener
    void on(ProposalRaised raised) {
        if (raised.raisedAt() != null) roomOf(raised.proposal()).ifPresent(event -> live.tell(Topics.desk(event), What.ADDED, raised.proposal().value()));
    }

    @EventListener
    void on(ProposalPublished published) {
        tell(published.proposal(), What.ADDED);
    }

    /** What waited before it was hidden waits again, and is no news on the wall. */
    @EventListener
    void on(ProposalShownAgain shown) {
        boolean seen = sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(shown.proposal()).and(Visibility.toEveryone()));
        if (seen) tell(shown.proposal(), What.ADDED);
        else roomOf(shown.proposal()).ifPresent(event -> live.tell(Topics.desk(event), What.CHANGED, shown.proposal().value()));
    }

    @EventListener
    void on(ProposalRestored restored) {
        tell(restored.proposal(), What.ADDED);
    }

    @EventListener
    void on(ProposalHidden hidden) {
        tell(hidden.proposal(), What.REMOVED);
    }

    @EventListener
    void on(ProposalWithdrawn withdrawn) {
        tell(withdrawn.proposal(), What.REMOVED);
    }

    private void tell(ProposalId proposal, What what) {
        roomOf(proposal).ifPresent(event -> {
            live.tell(Topics.wall(event), what, proposal.value());
            live.tell(Topics.desk(event), What.CHANGED, proposal.value());
        });
    }

    private Optional<EventId> roomOf(ProposalId proposal) {
        return sql.select(ROOM.EVENT_ID).from(ROOM).join(PROPOSAL).on(PROPOSAL.EVENT_ID.eq(ROOM.EVENT_ID))
                .where(PROPOSAL.ID.eq(proposal)).fetchOptional(ROOM.EVENT_ID);
    }
}
