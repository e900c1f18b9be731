package org.samskap.events.internal;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesId;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What organisers have in hand, drafts too: whoever asks names the spaces that the organiser plans in. */
@Repository
public class PlanLists {
    private static final JoinLinkTable JOIN_LINK = JoinLinkTable.JOIN_LINK;
    private static final int MOST_AHEAD = 100;
    private static final int MOST_PAST = 20;
    private static final int MOST_BEFORE = 60;

    private final DSLContext sql;

    PlanLists(DSLContext sql) {
        this.sql = sql;
    }

    /** A series to plan in. */
    public record PlannedSeries(SeriesId id, SpaceId space, String slug, String title) {}

    /** What lies ahead comes soonest first, without a date last; what has been latest first. */
    public record InHand(List<PlannedSeries> series, List<PlannedEvent> ahead, List<PlannedEvent> past) {}

    /** @param others events of other spaces that the person looks after */
    public InHand of(Collection<SpaceId> spaces, Collection<EventId> others, Instant now) {
        var mine = EVENT.SPACE_ID.in(spaces).or(EVENT.ID.in(others));
        return sql.select(series(spaces), events(mine.and(isPast(now).not()), false, MOST_AHEAD), events(mine.and(isPast(now)), true, MOST_PAST))
                .fetchSingle(Records.mapping(InHand::new));
    }

    /** What everybody sees in the space of an event and may have come before it, latest first; without a day, all that may. */
    public List<EventSummary> before(EventSummary event, @Nullable LocalDate day) {
        return sql.select(Summaries.FIELDS).from(EVENT)
                .where(EVENT.SPACE_ID.eq(event.space()), EVENT.ID.ne(event.id()), Summaries.isPublic(EVENT),
                        day == null ? noCondition() : EVENT.FIRST_DAY.lt(day).or(EVENT.FIRST_DAY.isNull()))
                .orderBy(EVENT.FIRST_DAY.desc().nullsLast(), EVENT.ID.desc()).limit(MOST_BEFORE).fetch(Summaries::of);
    }

    /** Where an event belongs and what it is called in addresses. */
    record Known(SpaceId space, String slug) {}

    Optional<Known> find(EventId id) {
        return sql.select(EVENT.SPACE_ID, EVENT.SLUG).from(EVENT).where(EVENT.ID.eq(id)).fetchOptional(Records.mapping(Known::new));
    }

    /** A slug that no event has, made of the one wanted. */
    String freeForEvent(String wanted) {
        var taken = sql.select(EVENT.SLUG).from(EVENT).where(EVENT.SLUG.startsWith(wanted)).fetchSet(EVENT.SLUG);
        return Slugs.free(wanted, taken);
    }

    /** A slug that no series has, made of the one wanted. */
    String freeForSeries(String wanted) {
        var taken = sql.select(SERIES.SLUG).from(SERIES).where(SERIES.SLUG.startsWith(wanted)).fetchSet(SERIES.SLUG);
        return Slugs.free(wanted, taken);
    }

    /** The days on which a series meets, whatever became of them. */
    Set<LocalDate> daysOf(SeriesId series) {
        return sql.select(EVENT.FIRST_DAY).from(EVENT).where(EVENT.SERIES_ID.eq(series), EVENT.FIRST_DAY.isNotNull()).fetchSet(EVENT.FIRST_DAY);
    }

    private static Condition isPast(Instant now) {
        return EVENT.STATE.eq(EventState.HELD).or(EVENT.OVER_AT.isNotNull().and(EVENT.OVER_AT.le(now)));
    }

    private static Field<List<PlannedSeries>> series(Collection<SpaceId> spaces) {
        return multiset(select(SERIES.ID, SERIES.SPACE_ID, SERIES.SLUG, SERIES.TITLE).from(SERIES).where(SERIES.SPACE_ID.in(spaces))
                .orderBy(SERIES.TITLE, SERIES.ID)).convertFrom(found -> found.map(Records.mapping(PlannedSeries::new)));
    }

    private static Field<List<PlannedEvent>> events(Condition which, boolean latestFirst, int most) {
        var linked = field(exists(selectOne().from(JOIN_LINK).where(JOIN_LINK.EVENT_ID.eq(EVENT.ID))));
        return multiset(select(Summaries.of(EVENT), linked).from(EVENT).where(which)
                .orderBy(latestFirst ? EVENT.FIRST_DAY.desc().nullsLast() : EVENT.FIRST_DAY.asc().nullsLast(), EVENT.ID)
                .limit(most)).convertFrom(found -> found.map(Records.mapping(PlannedEvent::new)));
    }
}
