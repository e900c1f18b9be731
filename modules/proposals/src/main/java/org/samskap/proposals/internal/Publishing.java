package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.time.Clock;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.TextId;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Letting everyone see a proposal. */
@Component
class Publishing {
    private final DSLContext sql;
    private final Roles roles;
    private final Moderation moderation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(DSLContext sql, Roles roles, Moderation moderation, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.roles = roles;
        this.moderation = moderation;
        this.events = events;
        this.clock = clock;
    }

    void publish(ProposalId id, Actor facilitator) {
        var space = sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id))
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + id));
        roles.require(facilitator, space, Visibility.STAFF);
        var at = clock.instant();
        boolean first = sql.update(PROPOSAL).set(PROPOSAL.PUBLISHED_AT, at)
                .where(PROPOSAL.ID.eq(id)).and(PROPOSAL.PUBLISHED_AT.isNull()).and(Visibility.notHidden()).execute() == 1;
        if (!first) return;
        moderation.seen(facilitator, TextId.of(id));
        events.publishEvent(new ProposalPublished(id, space, at));
    }
}
