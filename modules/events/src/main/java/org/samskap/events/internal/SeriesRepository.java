package org.samskap.events.internal;

import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesPlan;
import org.springframework.stereotype.Repository;

@Repository
class SeriesRepository {
    private final DSLContext sql;

    SeriesRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes a new series, or over the one with this slug; answers with the id that stays. */
    SeriesId save(SeriesPlan plan) {
        return sql.insertInto(SERIES).set(row(plan)).onConflict(SERIES.SLUG).doUpdate().set(changed(plan))
                .set(SERIES.VERSION, SERIES.VERSION.plus(1))
                .returningResult(SERIES.ID).fetchSingle().value1();
    }

    /** Writes a new series; answers with its slug. */
    String start(SeriesId id, SeriesPlan plan) {
        var row = row(plan);
        row.setId(id);
        sql.insertInto(SERIES).set(row).execute();
        return plan.slug();
    }

    Optional<SeriesPlan> find(SeriesId id) {
        return sql.selectFrom(SERIES).where(SERIES.ID.eq(id)).fetchOptional(SeriesQueries::plan);
    }

    UsualPlace usualPlace(SeriesId id) {
        return sql.select(SERIES.USUAL_PLACE, SERIES.USUAL_ADDRESS, SERIES.USUAL_ONLINE).from(SERIES).where(SERIES.ID.eq(id))
                .fetchSingle(Records.mapping((place, address, online) -> new UsualPlace(EventParts.place(place, address), online)));
    }

    /** How often it was changed, locked until the end of the transaction. */
    int lock(SeriesId id) {
        return sql.select(SERIES.VERSION).from(SERIES).where(SERIES.ID.eq(id)).forUpdate().fetchSingle().value1();
    }

    private static SeriesRecord changed(SeriesPlan plan) {
        var row = row(plan);
        row.reset(SERIES.ID);
        row.reset(SERIES.VERSION);
        return row;
    }

    private static SeriesRecord row(SeriesPlan plan) {
        var place = plan.usualPlace();
        return new SeriesRecord(SeriesId.next(), plan.slug(), plan.space(), plan.title(), plan.lang(), plan.what(),
                plan.why(), plan.who(), plan.where(), plan.whatHappens(), plan.contact(),
                place == null ? null : place.name(), place == null ? null : place.address(), plan.usualOnline(),
                plan.connectGuide(), plan.season(), plan.seasonTheme(), 0);
    }
}
