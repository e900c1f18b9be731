package org.samskap.followups.internal.ledgers;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.year;
import static org.samskap.followups.internal.ledgers.ItemTable.ITEM;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.samskap.events.EventId;
import org.samskap.followups.internal.Days;
import org.springframework.stereotype.Repository;

/** The overview, in one statement. */
@Repository
public class OverviewQueries {
    private static final Field<UUID> THEME = field(name("one", "theme"), SQLDataType.UUID);
    private static final Field<Integer> COUNT = DSL.count().as("n");

    private final DSLContext sql;
    private final Measures measures;
    private final Days days;

    OverviewQueries(DSLContext sql, Measures measures, Days days) {
        this.sql = sql;
        this.measures = measures;
        this.days = days;
    }

    private record Counts(Figures figures, Map<EventId, Map<Stage, Integer>> meetings, Map<Integer, Map<Stage, Integer>> periods) {}

    public Surveyed count(Scope scope) {
        var sums = new Sums(measures, scope);
        var counts = multiset(sums.rows()).convertFrom(rows -> new Counts(sums.figures(rows), sums.meetings(rows), sums.periods(rows)));
        var stage = measures.stage().as("stage");
        var each = select(ITEM.TAGS, stage).from(ITEM).where(measures.within(scope)).asTable("each");
        var standing = each.field(stage);
        var themes = multiset(select(THEME, standing, COUNT).from(each).crossJoin(unnest(each.field(ITEM.TAGS)).as("one", "theme")).groupBy(THEME, standing))
                .convertFrom(rows -> themes(rows, standing));
        var years = array(selectDistinct(year(days.on(ITEM.RAISED_AT))).from(ITEM).where(measures.within(scope.of(null))));
        return sql.select(counts, themes, years).fetchSingle(found -> new Surveyed(found.value1().figures(), found.value1().meetings(), found.value1().periods(),
                found.value2(), Arrays.stream(found.value3()).sorted().toList()));
    }

    private static Map<UUID, Map<Stage, Integer>> themes(List<? extends Record> rows, Field<Stage> stage) {
        var themes = new HashMap<UUID, Map<Stage, Integer>>();
        rows.forEach(row -> themes.computeIfAbsent(row.get(THEME), is -> new EnumMap<>(Stage.class)).put(row.get(stage), row.get(COUNT)));
        return themes;
    }
}
