package org.samskap.events.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.samskap.events.internal.EventTable.EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan;
import org.samskap.events.EventState;
import org.samskap.events.SeriesId;
import org.samskap.partners.OrganisationId;
import org.springframework.stereotype.Repository;

@Repository
class EventRepository {
    private static final FollowUpTable FOLLOW_UP = FollowUpTable.FOLLOW_UP;

    private static final DayTable DAY = DayTable.DAY;

    private static final JoinLinkTable JOIN_LINK = JoinLinkTable.JOIN_LINK;

    private final DSLContext sql;
    private final DayRevisions revisions;

    EventRepository(DSLContext sql, DayRevisions revisions) {
        this.sql = sql;
        this.revisions = revisions;
    }

    /** Writes the event as planned; its parts are few, so they are written anew. */
    void save(EventId id, EventPlan plan, Map<OrganisationId, String> organisationSlugs) {
        sql.insertInto(EVENT).set(StoredEvent.row(id, plan)).onConflict(EVENT.ID).doUpdate().setAllToExcluded()
                .set(EVENT.VERSION, EVENT.VERSION.plus(1)).execute();
        for (var part : PartRows.EVENT_OF_PART) sql.deleteFrom(part.getTable()).where(part.eq(id)).execute();
        sql.batchInsert(new PartRows(id).of(plan, organisationSlugs)).execute();
        sql.deleteFrom(JOIN_LINK).where(JOIN_LINK.EVENT_ID.eq(id),
                JOIN_LINK.DAY_ID.notIn(plan.days().stream().map(EventPlan.Day::id).toList())).execute();
        revisions.keep(id);
    }

    /** The ids of events by slug; what there is none of is not in it. */
    Map<String, EventId> idsOf(List<String> slugs) {
        return sql.select(EVENT.SLUG, EVENT.ID).from(EVENT).where(EVENT.SLUG.in(slugs)).fetchMap(EVENT.SLUG, EVENT.ID);
    }

    /** Makes these the earlier events it follows up, and no others; answers with those that were not so before. */
    List<EventId> follow(EventId followUp, Set<EventId> earlier) {
        sql.deleteFrom(FOLLOW_UP).where(FOLLOW_UP.EVENT_ID.eq(followUp), FOLLOW_UP.EARLIER_ID.notIn(earlier)).execute();
        if (earlier.isEmpty()) return List.of();
        return sql.insertInto(FOLLOW_UP, FOLLOW_UP.EVENT_ID, FOLLOW_UP.EARLIER_ID)
                .select(select(val(followUp, FOLLOW_UP.EVENT_ID), EVENT.ID).from(EVENT).where(EVENT.ID.in(earlier)))
                .onConflictDoNothing().returningResult(FOLLOW_UP.EARLIER_ID).fetch(Record1::value1);
    }

    /** The state, locked until the end of the transaction, so that two who close a meeting come one after the other. */
    Optional<EventState> lock(EventId id) {
        return sql.select(EVENT.STATE).from(EVENT).where(EVENT.ID.eq(id)).forUpdate().fetchOptional(EVENT.STATE);
    }

    /** An event by its id and its name in addresses. */
    record Named(EventId id, String slug) {}

    /** The events of a series with a day that goes along with it and that can still move. */
    List<Named> listGoingAlong(SeriesId series, Instant now) {
        return sql.select(EVENT.ID, EVENT.SLUG).from(EVENT)
                .where(EVENT.SERIES_ID.eq(series), EVENT.STATE.notIn(EventState.HELD, EventState.CANCELLED), EVENT.OVER_AT.gt(now))
                .and(exists(selectOne().from(DAY).where(DAY.EVENT_ID.eq(EVENT.ID), DAY.AS_USUAL.isTrue()))).orderBy(EVENT.FIRST_DAY, EVENT.ID)
                .fetch(Records.mapping(Named::new));
    }

    int version(EventId id) {
        return sql.select(EVENT.VERSION).from(EVENT).where(EVENT.ID.eq(id)).fetchSingle(Record1::value1);
    }

    void markHeld(EventId id) {
        sql.update(EVENT).set(EVENT.STATE, EventState.HELD).set(EVENT.VERSION, EVENT.VERSION.plus(1)).where(EVENT.ID.eq(id)).execute();
    }
}
