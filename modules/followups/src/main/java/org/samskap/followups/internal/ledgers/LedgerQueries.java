package org.samskap.followups.internal.ledgers;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.year;
import static org.samskap.followups.internal.ledgers.ItemTable.ITEM;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Items;
import org.samskap.proposals.Reference;
import org.springframework.stereotype.Repository;

/** Ledgers, each in one statement however much was raised; the proposals are counted where they lie. */
@Repository
public class LedgerQueries {
    private final DSLContext sql;
    private final Measures measures;
    private final Days days;

    LedgerQueries(DSLContext sql, Measures measures, Days days) {
        this.sql = sql;
        this.measures = measures;
        this.days = days;
    }

    /** @param atMost how many of the proposals themselves */
    public Counted count(Scope scope, int atMost) {
        var sums = new Sums(measures, scope);
        var counts = multiset(sums.rows()).convertFrom(rows -> new Counts(sums.figures(rows), sums.meetings(rows)));
        var years = array(selectDistinct(year(days.on(ITEM.RAISED_AT))).from(ITEM).where(measures.within(scope.of(null))));
        var tracks = array(selectDistinct(ITEM.TRACK).from(ITEM).where(measures.within(scope.ofTrack(null))).and(ITEM.TRACK.isNotNull()));
        var first = multiset(select(Items.fields()).from(ITEM).where(measures.within(scope)).orderBy(ITEM.RAISED_AT, ITEM.PROPOSAL_ID).limit(atMost + 1))
                .convertFrom(rows -> rows.map(Items::of));
        return sql.select(counts, years, tracks, first).fetchSingle(found -> new Counted(found.value1().figures(), found.value1().meetings(),
                sorted(found.value2()), sorted(found.value3()), found.value4()));
    }

    private record Counts(Figures figures, Map<EventId, Map<Stage, Integer>> meetings) {}

    private static <T> List<T> sorted(T[] values) {
        return Arrays.stream(values).sorted().toList();
    }

    /**
     * The proposals behind a figure, in the order in which they were raised.
     *
     * @param after the last one of the page before
     */
    public List<Item> list(Scope scope, @Nullable Stage stage, @Nullable Answer answer, @Nullable Reference after, int atMost) {
        var last = ITEM.as("last");
        return sql.select(Items.fields()).from(ITEM).where(measures.within(scope))
                .and(stage == null ? noCondition() : measures.stage().eq(stage))
                .and(answer == null ? noCondition() : measures.answer().eq(answer))
                .and(after == null ? noCondition() : row(ITEM.RAISED_AT, ITEM.PROPOSAL_ID).gt(
                        select(last.RAISED_AT, last.PROPOSAL_ID).from(last).where(last.REFERENCE.eq(after.text()))))
                .orderBy(ITEM.RAISED_AT, ITEM.PROPOSAL_ID).limit(atMost).fetch(Items::of);
    }
}
