package org.samskap.events.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.time.Instant;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails.SeriesLink;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What is on and what has been, each list in its own order; one statement a question. */
@Repository
public class EventLists {
    private final DSLContext sql;

    EventLists(DSLContext sql) {
        this.sql = sql;
    }

    /** Both beginnings of the lists, or of those of one space. */
    public OnAndPast onAndPast(@Nullable SpaceId space, Instant now, int most) {
        return sql.select(on(in(space), null, now, most), past(in(space), null, now, most))
                .fetchSingle(Records.mapping(OnAndPast::new));
    }

    /** What is on after the key, soonest first; without a date comes last. */
    public List<EventSummary> listOn(@Nullable SpaceId space, @Nullable PageKey after, Instant now, int most) {
        return sql.select(on(in(space), after, now, most)).fetchSingle(Record1::value1);
    }

    /** What has been before the key, latest first. */
    public List<EventSummary> listPast(@Nullable SpaceId space, @Nullable PageKey before, Instant now, int most) {
        return sql.select(past(in(space), before, now, most)).fetchSingle(Record1::value1);
    }

    /** What a space's page shows. */
    public OfSpace listOf(SpaceId space, Instant now, int most) {
        var series = multiset(select(SERIES.SLUG, SERIES.TITLE).from(SERIES).where(SERIES.SPACE_ID.eq(space))
                .orderBy(SERIES.TITLE)).convertFrom(found -> found.map(Records.mapping(SeriesLink::new)));
        return sql.select(series, on(in(space), null, now, most), past(in(space), null, now, most))
                .fetchSingle(Records.mapping(OfSpace::new));
    }

    public record OnAndPast(List<EventSummary> on, List<EventSummary> past) {}

    public record OfSpace(List<SeriesLink> series, List<EventSummary> on, List<EventSummary> past) {}

    private static Condition in(@Nullable SpaceId space) {
        return space == null ? noCondition() : EVENT.SPACE_ID.eq(space);
    }

    private static Field<List<EventSummary>> on(Condition which, @Nullable PageKey after, Instant now, int most) {
        return multiset(select(Summaries.of(EVENT)).from(EVENT)
                .where(which, Summaries.isPublic(EVENT), EVENT.STATE.ne(EventState.HELD), EVENT.OVER_AT.isNull().or(EVENT.OVER_AT.gt(now)), after(after))
                .orderBy(EVENT.FIRST_DAY.asc().nullsLast(), EVENT.ID).limit(most))
                .convertFrom(found -> found.map(Record1::value1));
    }

    private static Condition after(@Nullable PageKey key) {
        if (key == null) return noCondition();
        if (key.day() == null) return EVENT.FIRST_DAY.isNull().and(EVENT.ID.gt(key.event()));
        return EVENT.FIRST_DAY.gt(key.day()).or(EVENT.FIRST_DAY.isNull())
                .or(EVENT.FIRST_DAY.eq(key.day()).and(EVENT.ID.gt(key.event())));
    }

    private static Field<List<EventSummary>> past(Condition which, @Nullable PageKey before, Instant now, int most) {
        return multiset(select(Summaries.of(EVENT)).from(EVENT)
                .where(which, Summaries.isPublic(EVENT), EVENT.STATE.eq(EventState.HELD).or(EVENT.OVER_AT.le(now)), before(before))
                .orderBy(EVENT.FIRST_DAY.desc().nullsLast(), EVENT.ID.desc()).limit(most))
                .convertFrom(found -> found.map(Record1::value1));
    }

    private static Condition before(@Nullable PageKey key) {
        if (key == null) return noCondition();
        if (key.day() == null) return EVENT.FIRST_DAY.isNull().and(EVENT.ID.lt(key.event()));
        return EVENT.FIRST_DAY.lt(key.day()).or(EVENT.FIRST_DAY.isNull())
                .or(EVENT.FIRST_DAY.eq(key.day()).and(EVENT.ID.lt(key.event())));
    }
}
