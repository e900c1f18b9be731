package org.samskap.events.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.Optional;

import org.jooq.Condition;
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
        return find(slug, Summaries.isPublic(EVENT));
    }

    /** With its drafts: whoever asks must have seen to it that it is for an organiser. */
    Optional<SeriesDetails> findWithDrafts(String slug) {
        return find(slug, noCondition());
    }

    private Optional<SeriesDetails> find(String slug, Condition which) {
        var events = multiset(select(Summaries.of(EVENT)).from(EVENT).where(EVENT.SERIES_ID.eq(SERIES.ID), which)
                .orderBy(EVENT.FIRST_DAY.desc().nullsFirst(), EVENT.ID.desc()).limit(MOST_EVENTS))
                .convertFrom(found -> found.map(Record1::value1).reversed());
        return sql.select(SERIES, events).from(SERIES).where(SERIES.SLUG.eq(slug))
                .fetchOptional(found -> new SeriesDetails(found.value1().getId(), plan(found.value1()), found.value1().getVersion(), found.value2()));
    }

    static SeriesPlan plan(SeriesRecord row) {
        return new SeriesPlan(row.getSpaceId(), row.getSlug(), row.getTitle(), row.getLanguage(), row.getWhat(),
                row.getWhy(), row.getWho(), row.getWhereWeMeet(), row.getWhatHappens(), row.getContact(),
                EventParts.place(row.getUsualPlace(), row.getUsualAddress()), row.getUsualOnline(),
                row.getConnectGuide(), row.getSeason(), row.getSeasonTheme());
    }
}
