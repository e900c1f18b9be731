package org.samskap.events.internal;

import static org.samskap.events.internal.SeriesTable.SERIES;

import org.jooq.DSLContext;
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
                .returningResult(SERIES.ID).fetchSingle().value1();
    }

    private static SeriesRecord changed(SeriesPlan plan) {
        var row = row(plan);
        row.reset(SERIES.ID);
        return row;
    }

    private static SeriesRecord row(SeriesPlan plan) {
        var place = plan.usualPlace();
        return new SeriesRecord(SeriesId.next(), plan.slug(), plan.space(), plan.title(), plan.lang(), plan.what(),
                plan.why(), plan.who(), plan.where(), plan.whatHappens(), plan.contact(),
                place == null ? null : place.name(), place == null ? null : place.address(), plan.usualOnline(),
                plan.connectGuide(), plan.season(), plan.seasonTheme());
    }
}
