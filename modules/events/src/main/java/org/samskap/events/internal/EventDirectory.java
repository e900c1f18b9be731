package org.samskap.events.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Repository;

@Repository
class EventDirectory implements Events {
    private static final EventTable EVENT = EventTable.EVENT;
    private static final FollowUpTable FOLLOW_UP = FollowUpTable.FOLLOW_UP;

    private static final Condition PUBLIC = Summaries.isPublic(EVENT);

    private final DSLContext sql;
    private final EventOutlines outlines;

    EventDirectory(DSLContext sql, EventOutlines outlines) {
        this.sql = sql;
        this.outlines = outlines;
    }

    @Override
    public Optional<EventOutline> outline(String slug) {
        return outlines.findPublic(EVENT.SLUG.eq(slug));
    }

    @Override
    public Optional<EventOutline> outline(EventId id) {
        return outlines.findPublic(EVENT.ID.eq(id));
    }

    @Override
    public List<String> guidingQuestions(EventId event) {
        return sql.select(EVENT.GUIDING_QUESTIONS).from(EVENT).where(EVENT.ID.eq(event), PUBLIC).fetchOptional(EVENT.GUIDING_QUESTIONS)
                .map(List::of).orElse(List.of());
    }

    @Override
    public EventSummary get(EventId id) {
        return summaries().where(EVENT.ID.eq(id), PUBLIC).fetchOptional(Summaries::of)
                .orElseThrow(() -> new NotVisible("event " + id));
    }

    @Override
    public Optional<EventSummary> find(String slug) {
        return summaries().where(EVENT.SLUG.eq(slug), PUBLIC).fetchOptional(Summaries::of);
    }

    @Override
    public Map<EventId, EventSummary> get(Collection<EventId> ids) {
        if (ids.isEmpty()) return Map.of();
        return summaries().where(EVENT.ID.in(ids), PUBLIC).fetchMap(EVENT.ID, Summaries::of);
    }

    @Override
    public List<EventSummary> listIn(SpaceId space) {
        return summaries().where(EVENT.SPACE_ID.eq(space), PUBLIC)
                .orderBy(EVENT.FIRST_DAY.desc().nullsFirst(), EVENT.ID.desc()).fetch(Summaries::of);
    }

    @Override
    public List<EventSummary> followedUpBy(EventId followUp) {
        return soonestFirst(exists(selectOne().from(FOLLOW_UP)
                .where(FOLLOW_UP.EVENT_ID.eq(followUp), FOLLOW_UP.EARLIER_ID.eq(EVENT.ID))));
    }

    @Override
    public List<EventSummary> followUpsOf(EventId earlier) {
        return soonestFirst(exists(selectOne().from(FOLLOW_UP)
                .where(FOLLOW_UP.EARLIER_ID.eq(earlier), FOLLOW_UP.EVENT_ID.eq(EVENT.ID))));
    }

    @Override
    public Optional<EventSummary> findNextAfter(EventId event, LocalDate day) {
        var from = EVENT.as("from_event");
        return sql.select(Summaries.FIELDS).from(EVENT)
                .join(from).on(from.ID.eq(event), EVENT.ID.ne(event), from.SERIES_ID.eq(EVENT.SERIES_ID)
                        .or(from.SPACE_ID.eq(EVENT.SPACE_ID)))
                .where(EVENT.FIRST_DAY.gt(day), EVENT.STATE.notIn(EventState.CANCELLED, EventState.DRAFT))
                // Null when either has no series: such a match counts as one of the space only.
                .orderBy(from.SERIES_ID.eq(EVENT.SERIES_ID).desc().nullsLast(), EVENT.FIRST_DAY, EVENT.ID)
                .limit(1).fetchOptional(Summaries::of);
    }

    private List<EventSummary> soonestFirst(Condition which) {
        return summaries().where(which, PUBLIC).orderBy(EVENT.FIRST_DAY.asc().nullsLast(), EVENT.ID).fetch(Summaries::of);
    }

    private SelectJoinStep<Record> summaries() {
        return sql.select(Summaries.FIELDS).from(EVENT);
    }
}
