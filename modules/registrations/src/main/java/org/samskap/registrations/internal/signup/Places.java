package org.samskap.registrations.internal.signup;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.samskap.registrations.internal.signup.CapacityTable.CAPACITY;
import static org.samskap.registrations.internal.signup.SignUpDayTable.SIGN_UP_DAY;
import static org.samskap.registrations.internal.signup.SignUpTable.SIGN_UP;

import java.math.BigDecimal;
import java.time.Instant;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.springframework.stereotype.Repository;

/** Counts places. The count holds as long as the event's setup is locked, and is for show otherwise. */
@Repository("registrationsPlaces")
class Places {
    private final DSLContext sql;

    Places(DSLContext sql) {
        this.sql = sql;
    }

    /** Who has a place: who takes part, who waits for the organiser's yes, and whoever has yet to answer, until the hour it is kept. */
    static Condition holds(Instant now) {
        return SIGN_UP.STATE.in(SignUpState.CONFIRMED, SignUpState.WAITING_FOR_APPROVAL)
                .or(SIGN_UP.STATE.in(SignUpState.ASKED, SignUpState.OFFERED).and(SIGN_UP.HELD_UNTIL.gt(now)));
    }

    /** The room of an event in one statement. */
    Room of(EventId event, Instant now) {
        return of(event, now, null);
    }

    /** The room as it would be without one sign-up. */
    Room of(EventId event, Instant now, @Nullable SignUpId without) {
        var others = without == null ? noCondition() : SIGN_UP.ID.ne(without);
        Field<BigDecimal> taken = field(select(coalesce(sum(SIGN_UP.ADULTS.plus(SIGN_UP.CHILDREN)), BigDecimal.ZERO)).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(CAPACITY.EVENT_ID), holds(now), others, isLimited()));
        return new Room(sql.select(CAPACITY.MODE, CAPACITY.DAY_ID, CAPACITY.TRACK, CAPACITY.PLACES, taken).from(CAPACITY)
                .where(CAPACITY.EVENT_ID.eq(event))
                .fetch(found -> new Room.Limit(new Capacity(found.value1(), found.value2(), found.value3(), found.value4()), found.value5().intValue())));
    }

    /** The same rule as {@link Capacity#concerns}. */
    private static Condition isLimited() {
        var days = selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID));
        return CAPACITY.MODE.isNull().or(CAPACITY.MODE.eq(SIGN_UP.MODE))
                .and(CAPACITY.TRACK.isNull().or(CAPACITY.TRACK.eq(SIGN_UP.TRACK)))
                .and(CAPACITY.DAY_ID.isNull().or(notExists(days)).or(exists(
                        selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID), SIGN_UP_DAY.DAY_ID.eq(CAPACITY.DAY_ID)))));
    }

    /** How many would be taken of limits that are not kept yet. */
    int taken(EventId event, Instant now, Capacity limit) {
        var day = limit.day();
        return sql.select(coalesce(sum(SIGN_UP.ADULTS.plus(SIGN_UP.CHILDREN)), BigDecimal.ZERO)).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), holds(now),
                        limit.mode() == null ? noCondition() : SIGN_UP.MODE.eq(limit.mode()),
                        limit.track() == null ? noCondition() : SIGN_UP.TRACK.eq(limit.track()),
                        day == null ? noCondition() : notExists(selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID)))
                                .or(exists(selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID), SIGN_UP_DAY.DAY_ID.eq(day)))))
                .fetchSingle().value1().intValue();
    }

    /** How many places people have or wait for in one way of taking part. */
    int wanted(EventId event, Mode mode) {
        return sql.select(coalesce(sum(SIGN_UP.ADULTS.plus(SIGN_UP.CHILDREN)), BigDecimal.ZERO)).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.MODE.eq(mode), SIGN_UP.STATE.notIn(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED))
                .fetchSingle().value1().intValue();
    }
}
