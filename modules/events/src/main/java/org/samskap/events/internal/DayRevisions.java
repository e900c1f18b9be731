package org.samskap.events.internal;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.samskap.events.internal.DayRevisionTable.DAY_REVISION;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** Counts what calendars must learn of. Asked after each change of a plan or a room, in its transaction. */
@Repository
class DayRevisions {
    private static final EventTable EVENT = EventTable.EVENT;
    private static final DayTable DAY = DayTable.DAY;
    private static final JoinLinkTable JOIN_LINK = JoinLinkTable.JOIN_LINK;
    private final DSLContext sql;
    private final Clock clock;

    DayRevisions(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A draft counts nothing: nobody has it in a calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(EventId event) {
        var now = clock.instant();
        // Two who change rooms at once would each compare with what the other has not written yet.
        var state = sql.select(EVENT.STATE).from(EVENT).where(EVENT.ID.eq(event)).forUpdate().fetchSingle(EVENT.STATE);
        if (state == EventState.DRAFT) return;
        days(event).forEach(day -> keep(event, day, state != EventState.CANCELLED, now));
        sql.update(DAY_REVISION).set(DAY_REVISION.TAKES_PLACE, false).set(DAY_REVISION.LOOK, "")
                .set(DAY_REVISION.NUMBER, DAY_REVISION.NUMBER.plus(1)).set(DAY_REVISION.CHANGED_AT, now)
                .where(DAY_REVISION.EVENT_ID.eq(event), DAY_REVISION.LOOK.ne(""))
                .and(DAY_REVISION.DAY_ID.notIn(select(DAY.ID).from(DAY).where(DAY.EVENT_ID.eq(event)))).execute();
    }

    private List<? extends Record> days(EventId event) {
        return sql.select(DAY.ID, DAY.DATE, DAY.STARTS, DAY.ENDS, DAY.PLACE, DAY.ADDRESS, DAY.ONLINE, JOIN_LINK.URL, JOIN_LINK.NOTE)
                .from(DAY).leftJoin(JOIN_LINK).on(JOIN_LINK.DAY_ID.eq(DAY.ID)).where(DAY.EVENT_ID.eq(event)).fetch();
    }

    private void keep(EventId event, Record day, boolean takesPlace, Instant now) {
        var look = look(day, takesPlace);
        sql.insertInto(DAY_REVISION).values(day.get(DAY.ID), event, 0, look, now, day.get(DAY.DATE), day.get(DAY.STARTS), day.get(DAY.ENDS), takesPlace)
                .onConflict(DAY_REVISION.DAY_ID).doUpdate()
                .set(DAY_REVISION.NUMBER, when(DAY_REVISION.LOOK.eq(look), DAY_REVISION.NUMBER).otherwise(DAY_REVISION.NUMBER.plus(1)))
                .set(DAY_REVISION.LOOK, look).set(DAY_REVISION.CHANGED_AT, now).set(DAY_REVISION.DATE, day.get(DAY.DATE))
                .set(DAY_REVISION.STARTS, day.get(DAY.STARTS)).set(DAY_REVISION.ENDS, day.get(DAY.ENDS))
                .set(DAY_REVISION.TAKES_PLACE, takesPlace).execute();
    }

    /** Only what tells two looks apart, so that no second copy of a secret address lies about. */
    private static String look(Record day, boolean takesPlace) {
        var all = Stream.concat(Stream.of(takesPlace), Stream.of(day.intoArray()).skip(1)).map(String::valueOf).collect(Collectors.joining("\n"));
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }
}
