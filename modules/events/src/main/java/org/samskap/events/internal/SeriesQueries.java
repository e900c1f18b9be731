package org.samskap.events.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.samskap.events.SeriesPlan;
import org.springframework.stereotype.Repository;

/** Answers a series' page in one statement. */
@Repository
public class SeriesQueries {
    private static final int MOST_EVENTS = 24;

    private final DSLContext sql;

    SeriesQueries(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<SeriesDetails> find(String slug) {
        var events = multiset(select(Summaries.of(EVENT)).from(EVENT).where(EVENT.SERIES_ID.eq(SERIES.ID), Summaries.isPublic(EVENT))
                .orderBy(EVENT.FIRST_DAY.desc().nullsFirst(), EVENT.ID.desc()).limit(MOST_EVENTS))
                .convertFrom(found -> found.map(Record1::value1).reversed());
        return sql.select(SERIES, events).from(SERIES).where(SERIES.SLUG.eq(slug))
                .fetchOptional(found -> new SeriesDetails(plan(found.value1()), found.value2()));
    }

    private static SeriesPlan plan(SeriesRecord row) {
        return new SeriesPlan(row.getSpaceId(), row.getSlug(), row.getTitle(), row.getLanguage(), row.getWhat(),
                row.getWhy(), row.getWho(), row.getWhereWeMeet(), row.getWhatHappens(), row.getContact(),
                EventParts.place(row.getUsualPlace(), row.getUsualAddress()), row.getUsualOnline(),
                row.getConnectGuide(), row.getSeason(), row.getSeasonTheme());
    }
}
