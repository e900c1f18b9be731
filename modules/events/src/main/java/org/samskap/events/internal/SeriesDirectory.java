package org.samskap.events.internal;

import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.events.EventSeries;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesSummary;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Repository;

@Repository
class SeriesDirectory implements EventSeries {
    private final DSLContext sql;

    SeriesDirectory(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SeriesSummary> find(String slug) {
        return find(SERIES.SLUG.eq(slug));
    }

    @Override
    public SeriesSummary get(SeriesId id) {
        return find(SERIES.ID.eq(id)).orElseThrow(() -> new NotVisible("series " + id));
    }

    @Override
    public Map<SeriesId, SeriesSummary> get(Collection<SeriesId> ids) {
        if (ids.isEmpty()) return Map.of();
        return where(SERIES.ID.in(ids)).stream().collect(Collectors.toMap(SeriesSummary::id, Function.identity()));
    }

    private Optional<SeriesSummary> find(Condition which) {
        return where(which).stream().findFirst();
    }

    private List<SeriesSummary> where(Condition which) {
        return sql.select(SERIES.ID, SERIES.SLUG, SERIES.SPACE_ID, SERIES.TITLE, SERIES.LANGUAGE).from(SERIES).where(which)
                .fetch(Records.mapping(SeriesSummary::new));
    }
}
