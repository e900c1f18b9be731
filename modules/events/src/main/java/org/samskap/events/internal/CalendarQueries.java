package org.samskap.events.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.DayRevisionTable.DAY_REVISION;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Repository;

/** What calendars tell: of public events only, whoever asks (SEC-02). One statement a file. */
@Repository
class CalendarQueries {
    // A subscriber asks for all of it again and again; what lies further back than this is in no calendar any more.
    private static final int MOST = 200;
    private static final FollowUpTable FOLLOW_UP = FollowUpTable.FOLLOW_UP;

    private static final Field<List<DayRow>> REVISIONS = multiset(
            select(DAY_REVISION.DAY_ID, DAY_REVISION.NUMBER, DAY_REVISION.CHANGED_AT, DAY_REVISION.DATE, DAY_REVISION.STARTS,
                    DAY_REVISION.ENDS, DAY_REVISION.TAKES_PLACE)
                    .from(DAY_REVISION).where(DAY_REVISION.EVENT_ID.eq(EVENT.ID)).orderBy(DAY_REVISION.DATE, DAY_REVISION.DAY_ID))
            .convertFrom(found -> found.map(mapping(DayRow::new)));

    /** The first days of the events that it follows up. */
    private static final Field<List<UUID>> FOLLOWS = follows();

    private static Field<List<UUID>> follows() {
        var earlier = DayTable.DAY.as("earlier_day");
        var event = EVENT.as("earlier");
        return multiset(select(earlier.ID).from(earlier).join(event).on(event.ID.eq(earlier.EVENT_ID))
                .join(FOLLOW_UP).on(FOLLOW_UP.EARLIER_ID.eq(event.ID))
                .where(FOLLOW_UP.EVENT_ID.eq(EVENT.ID), earlier.NUMBER.eq(1), Summaries.isPublic(event)).orderBy(earlier.DATE, earlier.ID))
                .convertFrom(found -> found.map(one -> one.value1().value()));
    }

    private final DSLContext sql;

    CalendarQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CalendarEvent> find(String slug) {
        return sql.select(event()).from(EVENT).where(EVENT.SLUG.eq(slug), Summaries.isPublic(EVENT)).fetchOptional(Record1::value1);
    }

    List<CalendarEvent> list(Collection<EventId> events) {
        if (events.isEmpty()) return List.of();
        return sql.select(event()).from(EVENT).where(EVENT.ID.in(events), Summaries.isPublic(EVENT))
                .orderBy(EVENT.FIRST_DAY, EVENT.ID).fetch(Record1::value1);
    }

    List<CalendarEvent> listIn(SpaceId space) {
        return sql.select(event()).from(EVENT).where(EVENT.SPACE_ID.eq(space), Summaries.isPublic(EVENT))
                .orderBy(EVENT.FIRST_DAY.desc().nullsLast(), EVENT.ID.desc()).limit(MOST).fetch(Record1::value1).reversed();
    }

    /** A series with what is public of it. */
    record OfSeries(String title, Lang lang, SpaceId space, List<CalendarEvent> events) {}

    Optional<OfSeries> findSeries(String slug) {
        var events = multiset(select(event()).from(EVENT).where(EVENT.SERIES_ID.eq(SERIES.ID), Summaries.isPublic(EVENT))
                .orderBy(EVENT.FIRST_DAY.desc().nullsLast(), EVENT.ID.desc()).limit(MOST))
                .convertFrom(found -> found.map(Record1::value1).reversed());
        return sql.select(SERIES.TITLE, SERIES.LANGUAGE, SERIES.SPACE_ID, events).from(SERIES).where(SERIES.SLUG.eq(slug))
                .fetchOptional(mapping(OfSeries::new));
    }

    /** How often each day changed, of an event that people can see. */
    List<DayRow> revisions(EventId event) {
        return sql.select(REVISIONS).from(EVENT).where(EVENT.ID.eq(event), Summaries.isPublic(EVENT))
                .fetchOptional(Record1::value1).orElse(List.of());
    }

    private static SelectField<CalendarEvent> event() {
        return row(Summaries.of(EVENT), EVENT.KIND, EVENT.SUMMARY, EVENT.FUNDING_LINE, EventParts.DAYS, EventParts.ORGANISERS, REVISIONS, FOLLOWS)
                .mapping(CalendarEvent::new);
    }
}
