package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.SupportTable.SUPPORT;

import java.time.Clock;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSupported;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** "I want this too." */
@Component
class Voices {
    private final DSLContext sql;
    private final Visibility visibility;
    private final Supports supports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voices(DSLContext sql, Visibility visibility, Supports supports, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.supports = supports;
        this.events = events;
        this.clock = clock;
    }

    void support(ProposalId id, Actor person) {
        support(id, person.id(), visibility.to(person));
    }

    /** By who has no account and sees what everybody sees. */
    void support(ProposalId id, PersonId guest) {
        support(id, guest, Visibility.toEveryone());
    }

    private void support(ProposalId id, PersonId person, Condition visible) {
        if (!sql.fetchExists(PROPOSAL, PROPOSAL.ID.eq(id).and(visible))) throw new NotVisible("proposal " + id);
        supports.expect(id);
        var at = clock.instant();
        boolean first = sql.insertInto(SUPPORT).set(SUPPORT.PROPOSAL_ID, id).set(SUPPORT.PERSON_ID, person)
                .set(SUPPORT.SUPPORTED_AT, at).onConflictDoNothing().execute() == 1;
        if (!first) return;
        supports.oneMore(id);
        events.publishEvent(new ProposalSupported(id, person, at));
    }
}
