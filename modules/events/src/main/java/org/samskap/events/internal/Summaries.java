package org.samskap.events.internal;

import static org.jooq.impl.DSL.row;

import java.time.ZoneId;

import org.jooq.Condition;
import org.jooq.SelectField;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;

/** An event as others see it, from its own row alone. */
final class Summaries {
    private Summaries() {}

    /** The one rule of who may see an event: everyone, unless it is a draft (SEC-02). */
    static Condition isPublic(EventTable event) {
        return event.STATE.ne(EventState.DRAFT);
    }

    static SelectField<EventSummary> of(EventTable event) {
        return row(event.ID, event.SLUG, event.SPACE_ID, event.SERIES_ID, event.TITLE, event.THEME, event.STATE,
                event.CONTRACT, event.LANGUAGE, event.ZONE.convertFrom(ZoneId::of), event.FIRST_DAY, event.LAST_DAY,
                event.STARTS, event.PLACE, event.ONLINE, event.CLOSES_ON).mapping(EventSummary::new);
    }
}
