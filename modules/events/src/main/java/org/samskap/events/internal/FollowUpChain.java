package org.samskap.events.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.withRecursive;
import static org.samskap.events.internal.EventTable.EVENT;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.TableField;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;

/** The events that stand before and after one on its thread, along any number of follow-ups. */
final class FollowUpChain {
    private static final FollowUpTable LINK = FollowUpTable.FOLLOW_UP;

    /** Those it follows up itself. */
    static final Field<List<String>> FOLLOWS = Fixed.of(follows());

    static final Field<List<EventSummary>> EARLIER = Fixed.of(chain("earlier", LINK.EVENT_ID, LINK.EARLIER_ID));

    static final Field<List<EventSummary>> LATER = Fixed.of(chain("later", LINK.EARLIER_ID, LINK.EVENT_ID));

    private FollowUpChain() {}

    private static Field<List<String>> follows() {
        var earlier = EVENT.as("followed");
        return multiset(select(earlier.SLUG).from(earlier).join(LINK).on(LINK.EARLIER_ID.eq(earlier.ID))
                .where(LINK.EVENT_ID.eq(EVENT.ID)).orderBy(earlier.FIRST_DAY, earlier.ID))
                .convertFrom(found -> found.map(Record1::value1));
    }

    /** Union, not union all: should somebody link events in a ring, the walk still ends. */
    private static Field<List<EventSummary>> chain(String step, TableField<FollowUpRecord, EventId> from,
                                                   TableField<FollowUpRecord, EventId> to) {
        var walked = name(step);
        var id = field(name(step, "id"), to.getDataType());
        var walk = walked.fields("id").as(select(to).from(LINK).where(from.eq(EVENT.ID))
                .union(select(to).from(LINK).join(table(walked)).on(from.eq(id))));
        var other = EVENT.as(step + "_event");
        return multiset(withRecursive(walk).select(Summaries.of(other)).from(other).join(walk).on(other.ID.eq(id))
                .where(other.ID.ne(EVENT.ID), Summaries.isPublic(other)).orderBy(other.FIRST_DAY.asc().nullsLast(), other.ID))
                .convertFrom(found -> found.map(Record1::value1));
    }
}
