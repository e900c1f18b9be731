package org.samskap.followups.internal.desk;

import static org.jooq.impl.DSL.count;
import static org.samskap.followups.internal.desk.FollowUpTable.FOLLOW_UP;
import static org.samskap.followups.internal.desk.ItemTable.ITEM;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.followups.internal.Days;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What the next follow-ups need from those who answer: two statements. */
@Repository
public class NextMeetings {
    private static final int MOST = 3;
    private final DSLContext sql;
    private final Events events;
    private final Days days;
    private final Clock clock;

    NextMeetings(DSLContext sql, Events events, Days days, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** A meeting, how many open proposals it goes through, how many we are late with, and about how many nothing was ever reported. */
    public record Needs(EventSummary event, int open, int late, int silent) {}

    private record Counts(int open, int late, int silent) {}

    /** The soonest first; those without anything to follow up are not in it. */
    public List<Needs> list(Collection<SpaceId> spaces) {
        var counts = counts(spaces);
        if (counts.isEmpty()) return List.of();
        var now = clock.instant();
        return events.get(counts.keySet()).values().stream().filter(event -> event.firstDay() != null && !event.isOver(now) && spaces.contains(event.space()))
                .sorted(Comparator.comparing(EventSummary::firstDay)).limit(MOST)
                .map(event -> new Needs(event, counts.get(event.id()).open(), counts.get(event.id()).late(), counts.get(event.id()).silent())).toList();
    }

    private Map<EventId, Counts> counts(Collection<SpaceId> spaces) {
        var counts = new LinkedHashMap<EventId, Counts>();
        sql.select(FOLLOW_UP.EVENT_ID, count(), count().filterWhere(days.late()), count().filterWhere(ITEM.REPORTED_AT.isNull()))
                .from(FOLLOW_UP).join(ITEM).on(ITEM.EVENT_ID.eq(FOLLOW_UP.EARLIER_ID)).where(ITEM.SPACE_ID.in(spaces)).and(ITEM.PROMISED.isNotNull()).and(ITEM.MOVED_ON.isFalse())
                .groupBy(FOLLOW_UP.EVENT_ID).forEach(row -> counts.put(row.value1(), new Counts(row.value2(), row.value3(), row.value4())));
        return counts;
    }
}
