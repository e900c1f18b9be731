package org.samskap.followups.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.followups.internal.FollowUpNoteTable.FOLLOW_UP_NOTE;
import static org.samskap.followups.internal.FollowUpTable.FOLLOW_UP;
import static org.samskap.followups.internal.ItemTable.ITEM;
import static org.samskap.followups.internal.MeetingItemTable.MEETING_ITEM;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.followups.Step;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What was raised at events and where it stands. Each method is one statement. */
@Repository
public class Ledgers {
    private final DSLContext sql;
    private final Days days;

    Ledgers(DSLContext sql, Days days) {
        this.sql = sql;
        this.days = days;
    }

    /** What everybody may see; the one rule for pages, sections and exports (SEC-02). */
    public static Condition published() {
        return ITEM.PUBLISHED.isTrue();
    }

    /** What staff see and work with. */
    static Condition notHidden() {
        return ITEM.HIDDEN.isFalse();
    }

    /** What was raised and may be seen: what arose from others later would count them twice. */
    public static Condition counted() {
        return published().and(ITEM.AROSE.isFalse());
    }

    /** What a follow-up says of an item. */
    public record Said(Outcome outcome, String note, @Nullable String staysOn) {}

    /**
     * An item of an agenda or of the event's own ledger.
     *
     * @param last its last step, only for an agenda: what was raised at the event itself is counted, not told
     * @param said what this event said about it
     * @param minutes how long this event has for it, or null when nobody said
     */
    public record Raised(Item item, @Nullable Step last, @Nullable Said said, @Nullable Integer minutes) {}

    /**
     * What was raised at the event itself, and at those it follows up.
     *
     * @param all whether also what only staff may see
     */
    public List<Raised> at(EventId event, boolean all) {
        // One subquery and not an OR of two conditions, for which PostgreSQL reads all items.
        var here = select(val(event, ITEM.EVENT_ID)).unionAll(select(FOLLOW_UP.EARLIER_ID).from(FOLLOW_UP).where(FOLLOW_UP.EVENT_ID.eq(event)));
        var last = Selected.lastStep(ITEM.EVENT_ID.ne(event));
        var raised = sql.select(Items.fields()).select(last, FOLLOW_UP_NOTE.OUTCOME, FOLLOW_UP_NOTE.NOTE, FOLLOW_UP_NOTE.STAYS_ON, MEETING_ITEM.MINUTES)
                .from(ITEM).leftJoin(FOLLOW_UP_NOTE).on(FOLLOW_UP_NOTE.PROPOSAL_ID.eq(ITEM.PROPOSAL_ID)).and(FOLLOW_UP_NOTE.EVENT_ID.eq(event))
                .leftJoin(MEETING_ITEM).on(MEETING_ITEM.PROPOSAL_ID.eq(ITEM.PROPOSAL_ID)).and(MEETING_ITEM.EVENT_ID.eq(event))
                .where(ITEM.EVENT_ID.in(here)).and(ITEM.AROSE.isFalse()).and(all ? notHidden() : published())
                .orderBy(ITEM.RAISED_AT, ITEM.PROPOSAL_ID)
                .fetch(row -> new Raised(Items.of(row), row.get(last).stream().findFirst().orElse(null), said(row), row.get(MEETING_ITEM.MINUTES)));
        ReadAlready.keep(raised.stream().map(Raised::item).toList());
        return raised;
    }

    private static @Nullable Said said(Record row) {
        var outcome = row.get(FOLLOW_UP_NOTE.OUTCOME);
        return outcome == null ? null : new Said(outcome, row.get(FOLLOW_UP_NOTE.NOTE), row.get(FOLLOW_UP_NOTE.STAYS_ON));
    }

    /** Counts of one event or space. */
    public record Counts(int all, int open, int done, int notGoingAhead, int late) {}

    /** Counts of each event of the spaces, or of all spaces when null, at which something was raised. */
    public Map<EventId, Counts> countsByEvent(@Nullable Collection<SpaceId> spaces) {
        var counts = new LinkedHashMap<EventId, Counts>();
        sql.select(ITEM.EVENT_ID, count(), count().filterWhere(ITEM.PROMISED.isNotNull()), count().filterWhere(ITEM.STATUS.eq(Status.DONE)),
                        count().filterWhere(ITEM.STATUS.eq(Status.NOT_GOING_AHEAD)), count().filterWhere(days.late()))
                .from(ITEM).where(ITEM.EVENT_ID.isNotNull()).and(counted())
                .and(spaces == null ? noCondition() : ITEM.SPACE_ID.in(spaces)).groupBy(ITEM.EVENT_ID)
                .forEach(row -> counts.put(row.value1(), new Counts(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        return counts;
    }

    public Counts countsOf(SpaceId space) {
        return sql.select(count(), count().filterWhere(ITEM.PROMISED.isNotNull()), count().filterWhere(ITEM.STATUS.eq(Status.DONE)),
                        count().filterWhere(ITEM.STATUS.eq(Status.NOT_GOING_AHEAD)), count().filterWhere(days.late()))
                .from(ITEM).where(ITEM.SPACE_ID.eq(space)).and(counted()).fetchSingle(mapping(Counts::new));
    }

    /** Whether we keep what we promise: all proposals, those whose first answer came in time, those that were due, those late now. */
    public record Kept(int all, int inTime, int due, int late) {}

    public Kept kept() {
        return sql.select(count(), count().filterWhere(ITEM.FIRST_ANSWER_ON.le(ITEM.FIRST_PROMISE)), count().filterWhere(days.firstAnswerDue()),
                        count().filterWhere(days.late()))
                .from(ITEM).where(counted()).fetchSingle(mapping(Kept::new));
    }
}
