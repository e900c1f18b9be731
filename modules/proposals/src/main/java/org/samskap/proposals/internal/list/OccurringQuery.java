package org.samskap.proposals.internal.list;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.unnest;
import static org.samskap.proposals.internal.list.ProposalTable.PROPOSAL;
import static org.samskap.proposals.internal.list.TagTable.TAG;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.internal.Visibility;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** What occurs among the proposals somebody may see, in one statement; ids only, whose names others know. */
@Component
public class OccurringQuery {
    private static final int MOST = 200;

    private final DSLContext sql;
    private final Visibility visibility;

    OccurringQuery(DSLContext sql, Visibility visibility) {
        this.sql = sql;
        this.visibility = visibility;
    }

    /** In a space, or in all when null. */
    public Occurring in(@Nullable SpaceId space, @Nullable Actor actor) {
        var seen = visibility.to(actor).and(space == null ? noCondition() : PROPOSAL.SPACE_ID.eq(space));
        var events = single(PROPOSAL.EVENT_ID, seen);
        var series = single(PROPOSAL.SERIES_ID, seen);
        var groups = each(PROPOSAL.GROUPS, seen);
        var organisations = each(DSL.arrayConcat(PROPOSAL.ORGANISATIONS, PROPOSAL.HELPERS), seen);
        var tags = array(selectDistinct(TAG.NAME).from(TAG).where(TAG.ID.in(members(PROPOSAL.TAGS, seen))).orderBy(TAG.NAME).limit(MOST));
        return sql.select(events, series, groups, organisations, tags).fetchSingle(found -> new Occurring(
                list(found.value1(), Function.identity()), list(found.value2(), Function.identity()), list(found.value3(), Function.identity()),
                list(found.value4(), OrganisationId::new), list(found.value5(), Function.identity())));
    }

    private static <T> Field<T[]> single(Field<T> column, Condition seen) {
        return array(selectDistinct(column).from(PROPOSAL).where(seen).and(column.isNotNull()).limit(MOST));
    }

    private static Field<UUID[]> each(Field<UUID[]> sets, Condition seen) {
        return array(members(sets, seen).limit(MOST));
    }

    private static org.jooq.SelectConditionStep<org.jooq.Record1<UUID>> members(Field<UUID[]> sets, Condition seen) {
        var one = field(DSL.name("one", "id"), SQLDataType.UUID);
        return selectDistinct(one).from(PROPOSAL).crossJoin(unnest(sets).as("one", "id")).where(seen);
    }

    private static <F, T> List<T> list(F[] values, Function<F, T> as) {
        return Arrays.stream(values).map(as).toList();
    }
}
