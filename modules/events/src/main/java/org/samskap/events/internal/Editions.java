package org.samskap.events.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.EventTable.EVENT;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.samskap.events.EventSummary;

/** The edition before and after an event that comes back every year or every second: a successor, not a repetition. */
final class Editions {
    private static final EventTable BEFORE_IT = EVENT.as("predecessor");
    private static final EventTable AFTER_IT = EVENT.as("successor");

    static final Field<List<EventSummary>> BEFORE = Fixed.of(edition(BEFORE_IT, BEFORE_IT.ID.eq(EVENT.PREDECESSOR_ID)));
    static final Field<List<EventSummary>> AFTER = Fixed.of(edition(AFTER_IT, AFTER_IT.PREDECESSOR_ID.eq(EVENT.ID)));

    private Editions() {}

    private static Field<List<EventSummary>> edition(EventTable other, Condition which) {
        return multiset(select(Summaries.of(other)).from(other).where(which, Summaries.isPublic(other))
                .orderBy(other.FIRST_DAY, other.ID).limit(1)).convertFrom(found -> found.map(Record1::value1));
    }
}
