package org.samskap.proposals.internal.list;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.list.TagTable.TAG;

import java.util.Arrays;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Reference;
import org.samskap.proposals.internal.Summaries;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** What lists show, one statement for each and so without a transaction, which would be a round trip more. */
@Component
public class ListQueries {
    /** Names of its tags; an array, which costs less to read than a nested list. */
    private static final Field<String[]> TAGS = array(select(TAG.NAME).from(TAG).where(TAG.ID.eq(any(PROPOSAL.TAGS))).orderBy(TAG.NAME)).as("themes");

    private final DSLContext sql;
    private final Visibility visibility;

    ListQueries(DSLContext sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** In this order, from after the given one on; with the texts only when words are sought in them. */
    public List<Listed> list(Wanted wanted, Order order, @Nullable Actor actor, @Nullable Reference after, int atMost) {
        Field<String> text = wanted.searches() ? PROPOSAL.BODY : inline("");
        return sql.select(Summaries.FIELDS).select(text, TAGS, PROPOSAL.NEEDS).from(PROPOSAL)
                .where(visibility.to(actor)).and(wanted.matching()).and(after == null ? noCondition() : order.after(after))
                .orderBy(order.fields()).limit(atMost)
                .fetch(found -> new Listed(Summaries.of(found), found.get(text), List.of(found.get(TAGS)), needs(found.get(PROPOSAL.NEEDS))));
    }

    private static List<Need> needs(String[] names) {
        return Arrays.stream(names).map(Need::valueOf).toList();
    }

    /** What was raised at an event, oldest first. */
    public List<ProposalSummary> listRaisedAt(EventId event, @Nullable Actor actor) {
        return sql.select(Summaries.FIELDS).from(PROPOSAL)
                .where(PROPOSAL.EVENT_ID.eq(event)).and(visibility.to(actor))
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID).fetch(Summaries::of);
    }

    /** What was raised last in a space. */
    public List<ProposalSummary> listLatest(SpaceId space, @Nullable Actor actor, int atMost) {
        return list(Wanted.in(space), Order.NEWEST, actor, null, atMost).stream().map(Listed::proposal).toList();
    }
}
