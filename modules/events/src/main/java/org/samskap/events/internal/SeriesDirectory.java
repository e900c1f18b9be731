package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.samskap.events.EventSeries;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesId;
import org.samskap.events.SeriesSummary;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
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
        return summaries().where(which).fetch(Records.mapping(SeriesSummary::new));
    }

    @Override
    public List<SeriesSummary> listIn(SpaceId space) {
        return summaries().where(SERIES.SPACE_ID.eq(space)).orderBy(SERIES.TITLE, SERIES.ID).fetch(Records.mapping(SeriesSummary::new));
    }

    @Override
    public Optional<EventSummary> findNext(SeriesId series, LocalDate day) {
        return sql.select(Summaries.FIELDS).from(EVENT).where(EVENT.SERIES_ID.eq(series), EVENT.FIRST_DAY.ge(day))
                .and(EVENT.STATE.notIn(EventState.DRAFT, EventState.CANCELLED, EventState.HELD)).orderBy(EVENT.FIRST_DAY, EVENT.ID).limit(1)
                .fetchOptional(Summaries::of);
    }

    private SelectJoinStep<Record5<SeriesId, String, SpaceId, String, Lang>> summaries() {
        return sql.select(SERIES.ID, SERIES.SLUG, SERIES.SPACE_ID, SERIES.TITLE, SERIES.LANGUAGE).from(SERIES);
    }
}
