package org.samskap.events.internal;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.JoinLinks;
import org.samskap.ui.NotVisible;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JoinLinksInPostgres implements JoinLinks {
    private static final JoinLinkTable JOIN_LINK = JoinLinkTable.JOIN_LINK;
    private static final DayTable DAY = DayTable.DAY;
    private static final EventTable EVENT = EventTable.EVENT;
    private final DSLContext sql;
    private final DayRevisions revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinLinksInPostgres(DSLContext sql, DayRevisions revisions, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<DayId, JoinLink> of(EventId event) {
        return sql.select(JOIN_LINK.DAY_ID, JOIN_LINK.URL, JOIN_LINK.NOTE).from(JOIN_LINK).where(JOIN_LINK.EVENT_ID.eq(event))
                .fetchMap(JOIN_LINK.DAY_ID, row -> new JoinLink(URI.create(row.get(JOIN_LINK.URL)), row.get(JOIN_LINK.NOTE)));
    }

    @Override
    public void set(EventId event, DayId day, @Nullable JoinLink link) {
        var found = sql.select(EVENT.SPACE_ID, EVENT.STATE).from(EVENT).join(DAY).on(DAY.EVENT_ID.eq(EVENT.ID))
                .where(EVENT.ID.eq(event), DAY.ID.eq(day)).fetchOptional().orElseThrow(() -> new NotVisible("day " + day));
        var changed = link == null ? remove(day) : write(event, day, link);
        if (changed > 0) revisions.keep(event);
        if (changed > 0 && found.value2() != EventState.DRAFT) {
            events.publishEvent(new EventChanged(event, found.value1(), clock.instant()));
        }
    }

    private int remove(DayId day) {
        return sql.deleteFrom(JOIN_LINK).where(JOIN_LINK.DAY_ID.eq(day)).execute();
    }

    private int write(EventId event, DayId day, JoinLink link) {
        return sql.insertInto(JOIN_LINK).set(JOIN_LINK.EVENT_ID, event).set(JOIN_LINK.DAY_ID, day)
                .set(JOIN_LINK.URL, link.url().toString()).set(JOIN_LINK.NOTE, link.note())
                .onConflict(JOIN_LINK.DAY_ID).doUpdate().set(JOIN_LINK.URL, link.url().toString()).set(JOIN_LINK.NOTE, link.note())
                .where(JOIN_LINK.URL.ne(link.url().toString()).or(JOIN_LINK.NOTE.isDistinctFrom(link.note()))).execute();
    }
}
