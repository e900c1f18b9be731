package org.samskap.followups.internal.needs;

import static org.samskap.followups.internal.needs.FollowUpTable.FOLLOW_UP;
import static org.samskap.followups.internal.needs.ItemTable.ITEM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.partners.MeetingTargets;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Component;

/** What a follow-up goes through: what was raised at the meetings before that it follows up and is still open, and the groups that took it on. */
@Component
class FollowUpTargets implements MeetingTargets {
    private final DSLContext sql;
    private final Events events;
    private final WorkingGroups groups;

    FollowUpTargets(DSLContext sql, Events events, WorkingGroups groups) {
        this.sql = sql;
        this.events = events;
        this.groups = groups;
    }

    @Override
    public Optional<Meeting> find(String slug) {
        return events.find(slug).flatMap(this::meeting);
    }

    private Optional<Meeting> meeting(EventSummary event) {
        var open = open(event.id());
        if (open.isEmpty()) return Optional.empty();
        var targets = Stream.concat(open.stream().map(one -> new Target(Target.Kind.PROPOSAL, one.value())),
                groups.listIdsFor(open).stream().map(one -> new Target(Target.Kind.WORKING_GROUP, one.value()))).toList();
        return Optional.of(new Meeting(event.title(), event.href(), event.lang(), event.space(), targets));
    }

    private List<ProposalId> open(EventId event) {
        return sql.select(ITEM.PROPOSAL_ID).from(FOLLOW_UP).join(ITEM).on(ITEM.EVENT_ID.eq(FOLLOW_UP.EARLIER_ID))
                .where(FOLLOW_UP.EVENT_ID.eq(event)).and(ITEM.PUBLISHED.isTrue()).and(ITEM.PROMISED.isNotNull()).fetch(ITEM.PROPOSAL_ID);
    }
}
