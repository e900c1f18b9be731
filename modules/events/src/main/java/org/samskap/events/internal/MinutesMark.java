package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;

import java.time.Instant;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.springframework.stereotype.Repository;

/** Notes on an event that its minutes are out, so that its page knows without asking. */
@Repository
public class MinutesMark {
    private final DSLContext sql;

    MinutesMark(DSLContext sql) {
        this.sql = sql;
    }

    public void set(EventId event, Instant publishedAt) {
        sql.update(EVENT).set(EVENT.MINUTES_ON, publishedAt).where(EVENT.ID.eq(event)).execute();
    }
}
