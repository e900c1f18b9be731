package org.samskap.registrations.internal.checkin;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.samskap.registrations.internal.checkin.CheckInTable.CHECK_IN;
import static org.samskap.registrations.internal.checkin.SelfCountTable.SELF_COUNT;
import static org.samskap.registrations.internal.checkin.TallyTable.TALLY;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUpId;
import org.springframework.stereotype.Repository;

@Repository("registrationsCheckInRepository")
class CheckInRepository {
    private final DSLContext sql;

    CheckInRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** When each was checked in that day. */
    Map<SignUpId, Instant> on(DayId day) {
        return sql.select(CHECK_IN.SIGN_UP_ID, CHECK_IN.AT).from(CHECK_IN).where(CHECK_IN.DAY_ID.eq(day)).fetchMap(CHECK_IN.SIGN_UP_ID, CHECK_IN.AT);
    }

    /** Two at the door may press the same button: the first one counts. */
    void add(EventId event, DayId day, SignUpId signUp, int people, Instant at) {
        sql.insertInto(CHECK_IN).set(new CheckInRecord(day, signUp, event, people, at)).onConflictDoNothing().execute();
    }

    void remove(DayId day, SignUpId signUp) {
        sql.deleteFrom(CHECK_IN).where(CHECK_IN.DAY_ID.eq(day), CHECK_IN.SIGN_UP_ID.eq(signUp)).execute();
    }

    /** All that was counted, in one statement. */
    Counted counted(EventId event) {
        var tallies = multiset(select(TALLY.DAY_ID, TALLY.STAKEHOLDER, TALLY.MODE, TALLY.NUMBER).from(TALLY).where(TALLY.EVENT_ID.eq(event)))
                .convertFrom(found -> found.map(mapping(Tally::new)));
        var people = sum(CHECK_IN.PEOPLE).convertFrom(Number::intValue);
        var days = multiset(select(CHECK_IN.DAY_ID, people).from(CHECK_IN).where(CHECK_IN.EVENT_ID.eq(event)).groupBy(CHECK_IN.DAY_ID))
                .convertFrom(found -> found.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));
        var each = multiset(select(max(CHECK_IN.PEOPLE)).from(CHECK_IN).where(CHECK_IN.EVENT_ID.eq(event)).groupBy(CHECK_IN.SIGN_UP_ID))
                .convertFrom(found -> found.stream().mapToInt(Record1::value1).sum());
        return sql.select(tallies, days, each).fetchSingle(mapping(Counted::new));
    }

    /** Adds to a tally, or takes away; it never goes below nobody. */
    void count(EventId event, Tally one) {
        sql.insertInto(TALLY)
                .set(new TallyRecord(event, one.day(), one.stakeholder(), one.mode(), Math.max(0, one.number())))
                .onConflict(TALLY.DAY_ID, TALLY.STAKEHOLDER, TALLY.MODE)
                .doUpdate().set(TALLY.NUMBER, greatest(TALLY.NUMBER.plus(one.number()), inline(0))).execute();
    }

    /** Whether this form was not heard before. */
    boolean hear(UUID form, DayId day) {
        return sql.insertInto(SELF_COUNT).set(new SelfCountRecord(form, day)).onConflictDoNothing().execute() == 1;
    }

    /** Which of these days somebody was counted on. */
    Set<DayId> countedOn(Collection<DayId> days) {
        return sql.select(TALLY.DAY_ID).from(TALLY).where(TALLY.DAY_ID.in(days), TALLY.NUMBER.gt(0))
                .union(select(CHECK_IN.DAY_ID).from(CHECK_IN).where(CHECK_IN.DAY_ID.in(days))).fetchSet(Record1::value1);
    }
}
