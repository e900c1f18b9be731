package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Raise;
import org.samskap.proposals.Raise.Byline;
import org.springframework.stereotype.Component;

/** Remembers who raised a proposal, as far as she wants it. Who is anonymous and leaves no address is nobody (PRIV-01). */
@Component
class Authors {
    private final DSLContext sql;
    private final People people;

    Authors(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** Called once the proposal is safely in, so that a form that arrives twice leaves one person and not two. */
    void keep(ProposalId proposal, Raise raise, @Nullable Actor actor) {
        var author = author(raise, actor);
        if (author == null) return;
        sql.update(PROPOSAL).set(PROPOSAL.AUTHOR_ID, author).where(PROPOSAL.ID.eq(proposal)).execute();
    }

    private @Nullable PersonId author(Raise raise, @Nullable Actor actor) {
        if (actor != null && raise.byline() == Byline.NAMED) return actor.id();
        var name = Wording.nameOf(raise);
        var email = Typed.lineOrNull(raise.email());
        return name == null && email == null ? null : people.remember(name, email, raise.lang());
    }
}
