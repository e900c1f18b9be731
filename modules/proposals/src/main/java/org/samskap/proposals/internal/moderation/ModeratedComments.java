package org.samskap.proposals.internal.moderation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.samskap.proposals.internal.moderation.CommentTable.COMMENT;
import static org.samskap.proposals.internal.moderation.ProposalTable.PROPOSAL;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.samskap.proposals.CommentPosted;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.TextId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Comments as a moderator reads, shows and hides them; the proposal's count of them goes along. */
@Component
class ModeratedComments implements ModeratedTexts {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;

    ModeratedComments(DSLContext sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    @Override
    public String kind() {
        return TextId.COMMENT;
    }

    @Override
    public Map<UUID, ModeratedText> find(Collection<UUID> ids) {
        return sql.select(COMMENT.fields()).select(PROPOSAL.SPACE_ID, PROPOSAL.REFERENCE).from(COMMENT).join(PROPOSAL).on(PROPOSAL.ID.eq(COMMENT.PROPOSAL_ID))
                .where(COMMENT.ID.in(ids)).fetchMap(row -> row.get(COMMENT.ID), ModeratedComments::text);
    }

    private static ModeratedText text(Record row) {
        var state = row.get(COMMENT.HIDDEN_AT) != null ? State.HIDDEN : row.get(COMMENT.PUBLISHED_AT) == null ? State.WAITING : State.PUBLIC;
        var id = row.get(COMMENT.ID);
        return new ModeratedText(new TextId(TextId.COMMENT, id), row.get(PROPOSAL.SPACE_ID), state, null, row.get(COMMENT.BODY), row.get(COMMENT.LANGUAGE),
                new Reference(row.get(PROPOSAL.REFERENCE)).href() + "#comments", row.get(COMMENT.PERSON_ID), row.get(COMMENT.POSTED_AT));
    }

    @Override
    public void hide(UUID id, Instant at) {
        sql.update(COMMENT).set(COMMENT.HIDDEN_AT, at).where(COMMENT.ID.eq(id)).and(COMMENT.HIDDEN_AT.isNull()).execute();
        count(id);
    }

    @Override
    public void show(UUID id, Instant at) {
        var before = sql.selectFrom(COMMENT).where(COMMENT.ID.eq(id)).forUpdate().fetchSingle();
        sql.update(COMMENT).setNull(COMMENT.HIDDEN_AT).set(COMMENT.PUBLISHED_AT, coalesce(COMMENT.PUBLISHED_AT, val(at, COMMENT.PUBLISHED_AT)))
                .where(COMMENT.ID.eq(id)).execute();
        count(id);
        if (before.getPublishedAt() == null) announce(before.getProposalId(), at);
    }

    @Override
    public boolean erases() {
        return true;
    }

    @Override
    public void erase(UUID id, String instead) {
        sql.update(COMMENT).set(COMMENT.BODY, instead).where(COMMENT.ID.eq(id)).execute();
    }

    /** Nobody is told: what stood stands again, and what waited waits. */
    @Override
    public void unhide(UUID id, Instant at) {
        sql.update(COMMENT).setNull(COMMENT.HIDDEN_AT).where(COMMENT.ID.eq(id)).execute();
        count(id);
    }

    private void announce(ProposalId proposal, Instant at) {
        var space = sql.select(PROPOSAL.SPACE_ID).from(PROPOSAL).where(PROPOSAL.ID.eq(proposal)).fetchSingle(PROPOSAL.SPACE_ID);
        events.publishEvent(new CommentPosted(proposal, space, at));
    }

    private void count(UUID comment) {
        var all = COMMENT.as("every");
        sql.update(PROPOSAL).set(PROPOSAL.COMMENTS, selectCount().from(all).where(all.PROPOSAL_ID.eq(PROPOSAL.ID))
                        .and(all.PUBLISHED_AT.isNotNull()).and(all.HIDDEN_AT.isNull()).asField())
                .where(PROPOSAL.ID.eq(select(COMMENT.PROPOSAL_ID).from(COMMENT).where(COMMENT.ID.eq(comment)))).execute();
    }
}
