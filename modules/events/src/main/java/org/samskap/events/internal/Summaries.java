package org.samskap.events.internal;

import static org.jooq.impl.DSL.row;
import static org.samskap.events.internal.EventTable.EVENT;

import java.time.ZoneId;
import java.util.List;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectField;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;

/** An event as others see it, from its own row alone. */
final class Summaries {
    /** The columns of a summary, for statements that ask for little else. */
    static final List<SelectField<?>> FIELDS = List.of(EVENT.ID, EVENT.SLUG, EVENT.SPACE_ID, EVENT.SERIES_ID, EVENT.TITLE, EVENT.THEME,
            EVENT.STATE, EVENT.CONTRACT, EVENT.LANGUAGE, EVENT.ZONE, EVENT.FIRST_DAY, EVENT.LAST_DAY, EVENT.STARTS, EVENT.PLACE,
            EVENT.ONLINE, EVENT.CLOSES_ON);

    private Summaries() {}

    /** The one rule of who may see an event: everyone, unless it is a draft (SEC-02). */
    static Condition isPublic(EventTable event) {
        return event.STATE.ne(EventState.DRAFT);
    }

    /** From these columns, whatever else stands beside them. */
    static EventSummary of(Record row) {
        return new EventSummary(row.get(EVENT.ID), row.get(EVENT.SLUG), row.get(EVENT.SPACE_ID), row.get(EVENT.SERIES_ID),
                row.get(EVENT.TITLE), row.get(EVENT.THEME), row.get(EVENT.STATE), row.get(EVENT.CONTRACT), row.get(EVENT.LANGUAGE),
                ZoneId.of(row.get(EVENT.ZONE)), row.get(EVENT.FIRST_DAY), row.get(EVENT.LAST_DAY), row.get(EVENT.STARTS),
                row.get(EVENT.PLACE), row.get(EVENT.ONLINE), row.get(EVENT.CLOSES_ON));
    }

    /** As a part of a row; in a statement of its own it would travel as text and be parsed again. */
    static SelectField<EventSummary> of(EventTable event) {
        return row(event.ID, event.SLUG, event.SPACE_ID, event.SERIES_ID, event.TITLE, event.THEME, event.STATE,
                event.CONTRACT, event.LANGUAGE, event.ZONE.convertFrom(ZoneId::of), event.FIRST_DAY, event.LAST_DAY,
                event.STARTS, event.PLACE, event.ONLINE, event.CLOSES_ON).mapping(EventSummary::new);
    }
}
