package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.samskap.proposals.internal.CommentTable.COMMENT;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;

import java.time.Clock;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.Comment;
import org.samskap.proposals.CommentPosted;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.TextId;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Ids;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Comments and answers to them, one step deep, so that a conversation can be read on a telephone. */
@Component
class Comments {
    private final DSLContext sql;
    private final Visibility visibility;
    private final Moderation moderation;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(DSLContext sql, Visibility visibility, Moderation moderation, Spaces spaces, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.moderation = moderation;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    Comment.Posted post(ProposalId on, Actor person, Comment comment) {
        return post(on, spaceOf(on, visibility.to(person)), person.id(), false, comment.signs().isEmpty(), comment);
    }

    /** By the author of a proposal with nothing but her receipt; where anonymous texts are read first, so is this. */
    Comment.Posted postAsAuthor(ProposalId on, PersonId holder, Comment comment) {
        var space = spaceOf(on, Visibility.toEveryone());
        return post(on, space, holder, true, comment.signs().isEmpty() && !spaces.get(space).premoderated(), comment);
    }

    private Comment.Posted post(ProposalId on, SpaceId space, PersonId person, boolean byAuthor, boolean shown, Comment comment) {
        var at = clock.instant();
        var id = Ids.next();
        var text = new TextId(TextId.COMMENT, id);
        sql.insertInto(COMMENT).set(COMMENT.ID, id).set(COMMENT.PROPOSAL_ID, on).set(COMMENT.PERSON_ID, person).set(COMMENT.BY_AUTHOR, byAuthor)
                .set(COMMENT.BODY, Wording.comment(comment.text())).set(COMMENT.LANGUAGE, comment.lang()).set(COMMENT.POSTED_AT, at)
                .set(COMMENT.PUBLISHED_AT, shown ? at : null).set(COMMENT.REPLY_TO, answered(on, comment.replyTo())).execute();
        if (shown) announce(on, space);
        else moderation.awaits(text, space, comment.signs());
        return new Comment.Posted(text, shown);
    }

    private void announce(ProposalId on, SpaceId space) {
        sql.update(PROPOSAL).set(PROPOSAL.COMMENTS, PROPOSAL.COMMENTS.plus(1)).where(PROPOSAL.ID.eq(on)).execute();
        events.publishEvent(new CommentPosted(on, space, clock.instant()));
    }

    private @Nullable UUID answered(ProposalId on, @Nullable UUID comment) {
        if (comment == null) return null;
        return sql.select(coalesce(COMMENT.REPLY_TO, COMMENT.ID)).from(COMMENT).where(COMMENT.ID.eq(comment)).and(COMMENT.PROPOSAL_ID.eq(on)).and(Visibility.comments())
                .fetchOptional().orElseThrow(() -> new NotVisible("comment " + comment)).value1();
    }

    private SpaceId spaceOf(ProposalId id, Condition visible) {
        return sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id)).and(visible)
                .fetchOptional(PROPOSAL.SPACE_ID).orElseThrow(() -> new NotVisible("proposal " + id));
    }
}
