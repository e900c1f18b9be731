package org.samskap.events.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jooq.DSLContext;
import org.samskap.accounts.Actor;
import org.samskap.events.Attachment;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.SeriesId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away a draft and a series that never met, as long as nothing hangs on them. Whatever people could see is called off
 * instead, and stays. Everybody but those who plan it meets {@link org.samskap.ui.NotVisible}.
 */
@Service
@Transactional
public class Deletion {
    private final PlanDesk desk;
    private final SeriesDesk series;
    private final EventRepository events;
    private final SeriesRepository seriesRows;
    private final List<Attachment> attachments;
    private final DSLContext sql;

    Deletion(PlanDesk desk, SeriesDesk series, EventRepository events, SeriesRepository seriesRows, ObjectProvider<Attachment> attachments,
             DSLContext sql) {
        this.desk = desk;
        this.series = series;
        this.events = events;
        this.seriesRows = seriesRows;
        this.attachments = attachments.orderedStream().toList();
        this.sql = sql;
    }

    /** Keys of texts that say why the event stays; empty when it may go. */
    public List<String> against(EventDetails event) {
        if (event.summary().state() != EventState.DRAFT) return List.of("events.plan.delete.public");
        var id = event.summary().id();
        var found = new ArrayList<String>();
        if (!event.materials().isEmpty()) found.add("events.plan.delete.files");
        if (isFollowed(id)) found.add("events.plan.delete.followed");
        attachments.stream().map(one -> one.on(id)).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    private boolean isFollowed(EventId id) {
        var link = FollowUpTable.FOLLOW_UP;
        var next = EVENT.as("next");
        return sql.select(field(exists(selectOne().from(link).where(link.EARLIER_ID.eq(id)))
                .or(exists(selectOne().from(next).where(next.PREDECESSOR_ID.eq(id)))))).fetchSingle().value1();
    }

    /** @throws StillNeeded when something is against it by now */
    public void event(String slug, Actor actor) {
        events.lock(desk.event(slug, actor).summary().id());
        // Asked again, since it may have been published before the lock was ours.
        var event = desk.event(slug, actor);
        var against = against(event);
        if (!against.isEmpty()) throw new StillNeeded(event.summary().id(), against);
        sql.deleteFrom(EVENT).where(EVENT.ID.eq(event.summary().id())).execute();
    }

    /** Keys of texts that say why the series stays; empty when it may go. */
    public List<String> against(SeriesDetails known) {
        var found = new ArrayList<String>();
        if (!known.events().isEmpty()) found.add("events.plan.delete.dates");
        attachments.stream().map(one -> one.on(known.id())).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    /** @throws StillNeeded when something is against it by now */
    public void series(String slug, Actor actor) {
        SeriesId id = series.series(slug, actor).id();
        seriesRows.lock(id);
        var against = against(series.series(slug, actor));
        if (!against.isEmpty()) throw new StillNeeded(id, against);
        sql.deleteFrom(SERIES).where(SERIES.ID.eq(id)).execute();
    }
}
