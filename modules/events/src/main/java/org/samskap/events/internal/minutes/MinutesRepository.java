package org.samskap.events.internal.minutes;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.minutes.MinutesCorrectionTable.MINUTES_CORRECTION;
import static org.samskap.events.internal.minutes.MinutesItemTable.MINUTES_ITEM;
import static org.samskap.events.internal.minutes.MinutesTable.MINUTES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.internal.minutes.Minutes.Correction;
import org.samskap.events.internal.minutes.Minutes.Item;
import org.springframework.stereotype.Repository;

@Repository
class MinutesRepository {
    private static final Field<List<Item>> ITEMS = multiset(
            select(MINUTES_ITEM.ID, MINUTES_ITEM.SESSION_ID, MINUTES_ITEM.TITLE, MINUTES_ITEM.SAID, MINUTES_ITEM.DECIDED).from(MINUTES_ITEM)
                    .where(MINUTES_ITEM.EVENT_ID.eq(MINUTES.EVENT_ID)).orderBy(MINUTES_ITEM.NUMBER))
            .convertFrom(found -> found.map(mapping((id, session, title, said, decided) -> new Item(id, session, title, said, decided))));

    private static final Field<List<Correction>> CORRECTIONS = multiset(
            select(MINUTES_CORRECTION.ABOUT, MINUTES_CORRECTION.TEXT, MINUTES_CORRECTION.WRITTEN_AT).from(MINUTES_CORRECTION)
                    .where(MINUTES_CORRECTION.EVENT_ID.eq(MINUTES.EVENT_ID)).orderBy(MINUTES_CORRECTION.WRITTEN_AT, MINUTES_CORRECTION.ID))
            .convertFrom(found -> found.map(mapping(Correction::new)));

    private final DSLContext sql;

    MinutesRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** All of it in one statement; {@link Minutes#NONE} while nobody wrote anything. */
    Minutes get(EventId event) {
        return sql.select(MINUTES.VERSION, MINUTES.PUBLISHED_AT, MINUTES.OPENING, ITEMS, CORRECTIONS).from(MINUTES)
                .where(MINUTES.EVENT_ID.eq(event)).fetchOptional(mapping(Minutes::new)).orElse(Minutes.NONE);
    }

    /** The same; until the end of the transaction others who write wait. */
    Minutes lock(EventId event) {
        sql.insertInto(MINUTES).set(MINUTES.EVENT_ID, event).set(MINUTES.VERSION, 0).onConflictDoNothing().execute();
        sql.select(MINUTES.EVENT_ID).from(MINUTES).where(MINUTES.EVENT_ID.eq(event)).forUpdate().fetch();
        return get(event);
    }

    /** Writes the draft anew; its items are few. */
    void save(EventId event, @Nullable String opening, List<Item> items) {
        sql.update(MINUTES).set(MINUTES.OPENING, opening).set(MINUTES.VERSION, MINUTES.VERSION.plus(1)).where(MINUTES.EVENT_ID.eq(event)).execute();
        sql.deleteFrom(MINUTES_ITEM).where(MINUTES_ITEM.EVENT_ID.eq(event)).execute();
        var rows = new ArrayList<MinutesItemRecord>();
        for (var item : items) rows.add(new MinutesItemRecord(event, rows.size() + 1, item.session(), item.title(), item.said(), item.decided(), item.id()));
        sql.batchInsert(rows).execute();
    }

    void publish(EventId event, Instant at) {
        sql.update(MINUTES).set(MINUTES.PUBLISHED_AT, at).where(MINUTES.EVENT_ID.eq(event)).execute();
    }

    void correct(EventId event, UUID id, Correction correction) {
        sql.insertInto(MINUTES_CORRECTION)
                .set(new MinutesCorrectionRecord(id, event, correction.about(), correction.text(), correction.writtenAt()))
                .onConflictDoNothing().execute();
    }
}
