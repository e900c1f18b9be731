package org.samskap.proposals.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.proposals.internal.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.CommentTable.COMMENT;
import static org.samskap.proposals.internal.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.SupportTable.SUPPORT;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.ReceiptCode;
import org.samskap.proposals.Reference;
import org.springframework.stereotype.Component;

/** What the pages show, one statement for each and so without a transaction, which would be a round trip more. */
@Component
public class ProposalQueries {
    private static final int MOST_COMMENTS = 200;

    /** Those that everybody sees, and one's own. */
    private static Field<List<Seen.Said>> comments(Condition own) {
        var seen = Visibility.comments().or(own);
        return multiset(select(COMMENT.ID, COMMENT.PERSON_ID, COMMENT.BODY, COMMENT.LANGUAGE, COMMENT.POSTED_AT, COMMENT.REPLY_TO,
                        field(COMMENT.PUBLISHED_AT.isNull()), field(COMMENT.HIDDEN_AT.isNotNull()), COMMENT.BY_AUTHOR).from(COMMENT)
                .where(COMMENT.PROPOSAL_ID.eq(PROPOSAL.ID)).and(seen).orderBy(COMMENT.POSTED_AT, COMMENT.ID).limit(MOST_COMMENTS))
                .convertFrom(rows -> rows.map(Records.mapping(Seen.Said::new)));
    }

    private final DSLContext sql;
    private final Visibility visibility;

    ProposalQueries(DSLContext sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** The proposal, when the person may see it. */
    public Optional<Seen> find(Reference reference, @Nullable Actor actor) {
        return find(PROPOSAL.REFERENCE.eq(reference.text()).and(visibility.onItsPage(actor)), actor, actor == null ? falseCondition() : COMMENT.PERSON_ID.eq(actor.id()));
    }

    /** The proposal of a receipt. */
    public Optional<Seen> find(ReceiptCode code) {
        return find(Visibility.behind(code), null, COMMENT.BY_AUTHOR.isTrue());
    }

    private Optional<Seen> find(Condition condition, @Nullable Actor actor, Condition ownComments) {
        Field<Boolean> supported = field(actor == null ? falseCondition() : exists(selectOne().from(SUPPORT)
                .where(SUPPORT.PROPOSAL_ID.eq(PROPOSAL.ID).or(PROPOSAL.CARRIES.gt(0).and(SUPPORT.PROPOSAL_ID.in(Kinship.goingOnIn(PROPOSAL.ID)))))
                .and(SUPPORT.PERSON_ID.eq(actor.id()))));
        var comments = comments(ownComments);
        return sql.select(Summaries.FIELDS).select(PROPOSAL.BODY, PROPOSAL.BYLINE, PROPOSAL.AUTHOR_ID, PROPOSAL.NOTED_BY, PROPOSAL.TOLD_BY,
                        CLUSTER.NAME, PROPOSAL.WORDING, supported, comments).select(Labels.FIELDS)
                .from(PROPOSAL).leftJoin(CLUSTER).on(CLUSTER.ID.eq(PROPOSAL.CLUSTER_ID)).where(condition)
                .fetchOptional(found -> new Seen(Summaries.of(found), found.get(PROPOSAL.BODY),
                        found.get(PROPOSAL.BYLINE),
                        found.get(PROPOSAL.BYLINE) == Byline.ANONYMOUS ? null : found.get(PROPOSAL.AUTHOR_ID),
                        found.get(PROPOSAL.NOTED_BY) != null, found.get(PROPOSAL.TOLD_BY), found.get(CLUSTER.NAME), found.get(supported), found.get(PROPOSAL.WORDING), found.get(comments), Labels.of(found)));
    }
}
