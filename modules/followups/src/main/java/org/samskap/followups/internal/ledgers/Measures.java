package org.samskap.followups.internal.ledgers;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.month;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static org.samskap.followups.internal.ledgers.ItemTable.ITEM;

import java.util.UUID;

import org.jooq.Condition;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Ledgers;
import org.springframework.stereotype.Component;

/** How the database tells where a proposal is counted. */
@Component
class Measures {
    private final Days days;

    Measures(Days days) {
        this.days = days;
    }

    Field<Stage> stage() {
        return when(days.late(), inline(Stage.LATE.name())).otherwise(ITEM.STATUS.coerce(SQLDataType.VARCHAR)).convert(Converter.ofNullable(String.class, Stage.class, Stage::valueOf, Stage::name));
    }

    Field<Answer> answer() {
        return when(ITEM.FIRST_ANSWER_ON.le(ITEM.FIRST_PROMISE), inline(Answer.IN_TIME.name()))
                .when(ITEM.FIRST_ANSWER_ON.isNotNull(), inline(Answer.AFTERWARDS.name()))
                .when(days.firstAnswerDue(), inline(Answer.OVERDUE.name()))
                .otherwise(inline(Answer.TIME_LEFT.name())).convert(Converter.ofNullable(String.class, Answer.class, Answer::valueOf, Answer::name));
    }

    /** The year in which it was raised, or the month when it is asked about one year. */
    Field<Integer> period(Scope scope) {
        return scope.year() == null ? year(days.on(ITEM.RAISED_AT)) : month(days.on(ITEM.RAISED_AT));
    }

    /** Days until the first answer; null while there is none. */
    Field<Integer> waited() {
        return localDateDiff(ITEM.FIRST_ANSWER_ON, days.on(ITEM.RAISED_AT));
    }

    /** Days since an open one heard the last word; null when nobody owes one. */
    Field<Integer> silent() {
        return when(ITEM.PROMISED.isNotNull(), localDateDiff(days.today(), days.on(ITEM.TOLD_AT)));
    }

    Condition within(Scope scope) {
        return Ledgers.counted()
                .and(scope.space() == null ? noCondition() : ITEM.SPACE_ID.eq(scope.space()))
                .and(scope.events() == null ? noCondition() : ITEM.EVENT_ID.in(scope.events()))
                .and(scope.track() == null ? noCondition() : ITEM.TRACK.eq(scope.track()))
                .and(scope.tags() == null ? noCondition() : arrayOverlap(ITEM.TAGS, val(scope.tags().toArray(UUID[]::new))))
                .and(scope.year() == null ? noCondition() : days.raisedIn(scope.year()));
    }
}
