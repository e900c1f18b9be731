package org.samskap.followups.internal.ledgers;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.percentileCont;
import static org.jooq.impl.DSL.select;
import static org.samskap.followups.internal.ledgers.ItemTable.ITEM;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;

/** All sums over a scope, from one pass over its items: a row for the whole, and one for each stage of each answer, event and period. */
final class Sums {
    private static final Field<Integer> COUNT = count().as("n");
    private static final Field<Integer> OVER_ANSWERS = inline(0).as("over_answers");
    private static final Field<Integer> OVER_EVENTS = inline(0).as("over_events");
    private static final Field<Integer> OVER_PERIODS = inline(0).as("over_periods");

    private final Table<?> each;
    private final Field<Stage> stage;
    private final Field<Answer> answer;
    private final Field<EventId> event;
    private final Field<Integer> period;
    private final Field<BigDecimal> median;
    private final Field<Integer> silence;

    Sums(Measures measures, Scope scope) {
        var standing = measures.stage().as("stage");
        var answered = measures.answer().as("answer");
        var over = measures.period(scope).as("period");
        var waited = measures.waited().as("waited");
        var silent = measures.silent().as("silent");
        each = select(standing, answered, ITEM.EVENT_ID, over, waited, silent).from(ITEM).where(measures.within(scope)).asTable("each");
        stage = each.field(standing);
        answer = each.field(answered);
        event = each.field(ITEM.EVENT_ID);
        period = each.field(over);
        median = percentileCont(inline(0.5)).withinGroupOrderBy(each.field(waited)).as("median");
        silence = max(each.field(silent)).as("silence");
    }

    Select<? extends Record> rows() {
        return select(grouping(answer).as(OVER_ANSWERS), grouping(event).as(OVER_EVENTS), grouping(period).as(OVER_PERIODS), stage, answer, event, period, COUNT, median, silence).from(each)
                .groupBy(groupingSets(List.of(), List.of(answer, stage), List.of(event, stage), List.of(period, stage)));
    }

    Figures figures(List<? extends Record> rows) {
        var cells = new EnumMap<Answer, Map<Stage, Integer>>(Answer.class);
        rows.stream().filter(row -> row.get(OVER_ANSWERS) == 0)
                .forEach(row -> cells.computeIfAbsent(row.get(answer), is -> new EnumMap<>(Stage.class)).put(row.get(stage), row.get(COUNT)));
        var whole = rows.stream().filter(row -> row.get(OVER_ANSWERS) == 1 && row.get(OVER_EVENTS) == 1 && row.get(OVER_PERIODS) == 1).findFirst().orElseThrow();
        return new Figures(cells, rounded(whole.get(median)), positive(whole.get(silence)));
    }

    Map<EventId, Map<Stage, Integer>> meetings(List<? extends Record> rows) {
        var meetings = new LinkedHashMap<EventId, Map<Stage, Integer>>();
        rows.stream().filter(row -> row.get(OVER_EVENTS) == 0 && row.get(event) != null)
                .forEach(row -> meetings.computeIfAbsent(row.get(event), is -> new EnumMap<>(Stage.class)).put(row.get(stage), row.get(COUNT)));
        return meetings;
    }

    /** The first one first. */
    Map<Integer, Map<Stage, Integer>> periods(List<? extends Record> rows) {
        var periods = new TreeMap<Integer, Map<Stage, Integer>>();
        rows.stream().filter(row -> row.get(OVER_PERIODS) == 0)
                .forEach(row -> periods.computeIfAbsent(row.get(period), is -> new EnumMap<>(Stage.class)).put(row.get(stage), row.get(COUNT)));
        return periods;
    }

    private static @Nullable Integer rounded(@Nullable BigDecimal median) {
        return median == null ? null : (int) Math.round(median.doubleValue());
    }

    private static @Nullable Integer positive(@Nullable Integer days) {
        return days == null || days < 1 ? null : days;
    }
}
