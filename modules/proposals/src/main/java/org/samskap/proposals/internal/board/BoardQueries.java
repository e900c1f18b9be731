package org.samskap.proposals.internal.board;

import static org.jooq.impl.DSL.select;
import static org.samskap.proposals.internal.board.ClusterTable.CLUSTER;
import static org.samskap.proposals.internal.board.ProposalTable.PROPOSAL;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.Events;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.internal.Card;
import org.samskap.proposals.internal.Cards;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.Roles;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The boards, for the staff of their space only. */
@Component
@Transactional(readOnly = true)
public class BoardQueries {
    private final DSLContext sql;
    private final Events events;
    private final Roles roles;

    BoardQueries(DSLContext sql, Events events, Roles roles) {
        this.sql = sql;
        this.events = events;
        this.roles = roles;
    }

    /** @throws NotVisible when there is no such event, or the person is not staff of its space */
    public Board get(String event, Actor facilitator) {
        var meeting = events.find(event).orElseThrow(() -> new NotVisible("event"));
        roles.require(facilitator, meeting.space(), Visibility.STAFF);
        var groups = groups(meeting.id());
        var cards = cards(meeting.id(), groups.getValues(CLUSTER.ID));
        return new Board(meeting, cards.stream().filter(card -> card.proposal().cluster() == null).toList(),
                groups.map(group -> new Board.Group(group.get(CLUSTER.ID), group.get(CLUSTER.NAME),
                        group.get(CLUSTER.NOTE), cards.stream()
                                .filter(card -> group.get(CLUSTER.ID).equals(card.proposal().cluster())).toList())));
    }

    // A group may have been formed on another board and still hold something that was raised here.
    private Result<? extends Record> groups(EventId event) {
        return sql.selectFrom(CLUSTER).where(CLUSTER.EVENT_ID.eq(event)).or(CLUSTER.ID.in(
                        select(PROPOSAL.CLUSTER_ID).from(PROPOSAL).where(PROPOSAL.EVENT_ID.eq(event))))
                .orderBy(CLUSTER.FORMED_AT, CLUSTER.ID).fetch();
    }

    private List<Card> cards(EventId event, List<ClusterId> groups) {
        return sql.select(Cards.FIELDS).from(PROPOSAL)
                .where(PROPOSAL.EVENT_ID.eq(event).or(PROPOSAL.CLUSTER_ID.in(groups))).and(Visibility.notHidden())
                .orderBy(PROPOSAL.RAISED_ON, PROPOSAL.ID)
                .fetch(Cards::of);
    }
}
