package org.samskap.proposals.internal;

import static org.samskap.proposals.internal.CommentTable.COMMENT;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.SupportTable.SUPPORT;

import java.time.Clock;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.proposals.CommentPosted;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSupported;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Ids;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What others say to a proposal: "I want this too", and comments. */
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
        spaceOf(id, person);
        var at = clock.instant();
        boolean first = sql.insertInto(SUPPORT).set(SUPPORT.PROPOSAL_ID, id).set(SUPPORT.PERSON_ID, person.id())
                .set(SUPPORT.SUPPORTED_AT, at).onConflictDoNothing().execute() == 1;
        if (!first) return;
        supports.oneMore(id);
        events.publishEvent(new ProposalSupported(id, person.id(), at));
    }

    void comment(ProposalId id, Actor person, String text, Lang lang) {
        var space = spaceOf(id, person);
        var at = clock.instant();
        sql.insertInto(COMMENT).set(COMMENT.ID, Ids.next()).set(COMMENT.PROPOSAL_ID, id)
                .set(COMMENT.PERSON_ID, person.id()).set(COMMENT.BODY, Wording.comment(text))
                .set(COMMENT.LANGUAGE, lang).set(COMMENT.POSTED_AT, at).set(COMMENT.PUBLISHED_AT, at).execute();
        sql.update(PROPOSAL).set(PROPOSAL.COMMENTS, PROPOSAL.COMMENTS.plus(1)).where(PROPOSAL.ID.eq(id)).execute();
        events.publishEvent(new CommentPosted(id, space, at));
    }

    private SpaceId spaceOf(ProposalId id, Actor person) {
        return sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id)).and(visibility.to(person))
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + id));
    }
}
