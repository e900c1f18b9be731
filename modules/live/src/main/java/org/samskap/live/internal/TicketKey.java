package org.samskap.live.internal;

import static org.samskap.live.internal.TicketKeyTable.TICKET_KEY;

import java.security.SecureRandom;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key of all nodes for tickets, made at the first use. Whoever can read the database may read it: a forged ticket hears ids
 * of things that changed and nothing else.
 */
@Component
class TicketKey {
    private static final int BYTES = 32;

    private final DSLContext sql;
    private volatile byte @Nullable [] kept;

    TicketKey(DSLContext sql) {
        this.sql = sql;
    }

    byte[] value() {
        var known = kept;
        if (known == null) kept = known = readOrMake();
        return known;
    }

    private byte[] readOrMake() {
        var made = new byte[BYTES];
        new SecureRandom().nextBytes(made);
        sql.insertInto(TICKET_KEY).set(TICKET_KEY.VALUE, made).onConflictDoNothing().execute();
        return sql.select(TICKET_KEY.VALUE).from(TICKET_KEY).fetchSingle(TICKET_KEY.VALUE);
    }
}
