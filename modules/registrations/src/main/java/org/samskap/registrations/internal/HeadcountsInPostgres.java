package org.samskap.registrations.internal;

import static org.samskap.registrations.internal.HeadcountTable.HEADCOUNT;

import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.events.EventId;
import org.samskap.registrations.Headcount;
import org.samskap.registrations.Headcounts;
import org.springframework.stereotype.Repository;

@Repository
class HeadcountsInPostgres implements Headcounts {
    private final DSLContext sql;

    HeadcountsInPostgres(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Headcount> find(EventId event) {
        return sql.select(HEADCOUNT.NUMBER, HEADCOUNT.APPROXIMATE, HEADCOUNT.NOTE).from(HEADCOUNT)
                .where(HEADCOUNT.EVENT_ID.eq(event)).fetchOptional(Records.mapping(Headcount::new));
    }

    @Override
    public void note(EventId event, Headcount count) {
        sql.insertInto(HEADCOUNT).set(new HeadcountRecord(event, count.number(), count.approximate(), count.note()))
                .onConflict(HEADCOUNT.EVENT_ID).doUpdate().setAllToExcluded().execute();
    }
}
