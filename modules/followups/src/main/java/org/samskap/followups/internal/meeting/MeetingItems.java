package org.samskap.followups.internal.meeting;

import static org.samskap.followups.internal.meeting.MeetingItemTable.MEETING_ITEM;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;

/** What meetings wrote down. */
@Repository
class MeetingItems {
    private final DSLContext sql;

    MeetingItems(DSLContext sql) {
        this.sql = sql;
    }

    Map<ProposalId, MeetingItem> of(EventId meeting) {
        var items = new LinkedHashMap<ProposalId, MeetingItem>();
        sql.selectFrom(MEETING_ITEM).where(MEETING_ITEM.EVENT_ID.eq(meeting)).forEach(row -> items.put(row.getProposalId(), item(row)));
        return items;
    }

    /** In one order, so that nobody who waits holds what another needs. */
    Map<ProposalId, MeetingItem> lockAll(EventId meeting) {
        var items = new LinkedHashMap<ProposalId, MeetingItem>();
        sql.selectFrom(MEETING_ITEM).where(MEETING_ITEM.EVENT_ID.eq(meeting)).orderBy(MEETING_ITEM.PROPOSAL_ID).forUpdate()
                .forEach(row -> items.put(row.getProposalId(), item(row)));
        return items;
    }

    /** The item, begun if nobody touched it before. */
    MeetingItem lock(EventId meeting, ProposalId proposal) {
        begin(meeting, proposal);
        return item(sql.selectFrom(MEETING_ITEM).where(is(meeting, proposal)).forUpdate().fetchSingle());
    }

    private void begin(EventId meeting, ProposalId proposal) {
        sql.insertInto(MEETING_ITEM).set(MEETING_ITEM.EVENT_ID, meeting).set(MEETING_ITEM.PROPOSAL_ID, proposal).onConflictDoNothing().execute();
    }

    /** @param said null takes back what was written */
    void write(EventId meeting, ProposalId proposal, MeetingItem.@Nullable Said said, @Nullable PersonId by) {
        sql.update(MEETING_ITEM).set(MEETING_ITEM.VERSION, MEETING_ITEM.VERSION.plus(1))
                .set(MEETING_ITEM.OUTCOME, said == null ? null : said.outcome()).set(MEETING_ITEM.NOTE, said == null ? null : said.note())
                .set(MEETING_ITEM.STAYS_ON, said == null ? null : said.staysOn()).set(MEETING_ITEM.NEXT_DATE, said == null ? null : said.nextDate())
                .set(MEETING_ITEM.UNIT_ID, said == null ? null : said.unit()).set(MEETING_ITEM.STATUS, said == null ? null : said.ends())
                .set(MEETING_ITEM.PERSON_ID, by).where(is(meeting, proposal)).execute();
    }

    /** How long the meeting has for each. */
    void share(EventId meeting, Map<ProposalId, Integer> minutes) {
        minutes.forEach((proposal, time) -> {
            begin(meeting, proposal);
            sql.update(MEETING_ITEM).set(MEETING_ITEM.MINUTES, time).where(is(meeting, proposal)).execute();
        });
    }

    void markTold(EventId meeting, ProposalId proposal, Instant at) {
        sql.update(MEETING_ITEM).set(MEETING_ITEM.TOLD_AT, at).where(is(meeting, proposal)).execute();
    }

    private static Condition is(EventId meeting, ProposalId proposal) {
        return MEETING_ITEM.EVENT_ID.eq(meeting).and(MEETING_ITEM.PROPOSAL_ID.eq(proposal));
    }

    private static MeetingItem item(Record row) {
        var outcome = row.get(MEETING_ITEM.OUTCOME);
        var said = outcome == null ? null : new MeetingItem.Said(outcome, row.get(MEETING_ITEM.NOTE), row.get(MEETING_ITEM.STAYS_ON), row.get(MEETING_ITEM.NEXT_DATE),
                row.get(MEETING_ITEM.UNIT_ID), row.get(MEETING_ITEM.STATUS));
        return new MeetingItem(row.get(MEETING_ITEM.PROPOSAL_ID), row.get(MEETING_ITEM.VERSION), said,
                row.get(MEETING_ITEM.PERSON_ID), row.get(MEETING_ITEM.TOLD_AT));
    }
}
