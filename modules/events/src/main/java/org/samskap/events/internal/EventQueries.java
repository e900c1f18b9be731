package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails.SeriesLink;
import org.samskap.events.internal.EventDetails.Usual;
import org.samskap.events.internal.programme.Programme;
import org.samskap.events.internal.programme.Releases;
import org.springframework.stereotype.Repository;

/** Answers an event's page in one statement. */
@Repository
public class EventQueries {
    private final DSLContext sql;

    EventQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** The event with this slug and everything that everybody may know about it. */
    public Optional<EventDetails> find(String slug) {
        return find(slug, null);
    }

    /** The same with what this person may read of closed sittings. */
    public Optional<EventDetails> find(String slug, @Nullable Actor viewer) {
        return find(EVENT.SLUG.eq(slug).and(Summaries.isPublic(EVENT)),
                Releases.released(EVENT.ID, viewer == null ? null : viewer.id()));
    }

    /** Drafts of events and of programmes, too: whoever asks must have seen to it that it is for an organiser. */
    Optional<EventDetails> findAny(String slug) {
        return find(EVENT.SLUG.eq(slug), EventParts.DRAFT);
    }

    private Optional<EventDetails> find(Condition which, Field<Programme> programme) {
        var summary = Summaries.of(EVENT);
        return sql.select(summary, EVENT, SERIES.SLUG, SERIES.TITLE, EventParts.DAYS, EventParts.TRACKS,
                        programme, EventParts.ORGANISERS, EventParts.QUOTATIONS, FollowUpChain.FOLLOWS,
                        FollowUpChain.EARLIER, FollowUpChain.LATER, Editions.BEFORE, Editions.AFTER, SERIES.USUAL_PLACE, SERIES.USUAL_ADDRESS, SERIES.USUAL_ONLINE,
                        EventParts.MATERIALS)
                .from(EVENT).leftJoin(SERIES).on(SERIES.ID.eq(EVENT.SERIES_ID))
                .where(which)
                .fetchOptional(found -> new EventDetails(found.value1(),
                        StoredEvent.plan(found.value2(), found.value10(), found.value5(), found.value6(),
                                found.value7().sessions(found.value5(), found.value6()), found.value8(), found.value9()),
                        series(found.value3(), found.value4()), found.value11(), found.value12(),
                        found.value8().stream().filter(o -> o.organisation() != null && o.slug() != null)
                                .collect(Collectors.toMap(StoredOrganiser::organisation, StoredOrganiser::slug, (a, b) -> a)),
                        found.value7().release(), found.value2().getVersion(), found.value2().getStateNote(), first(found.value13()), first(found.value14()),
                        found.value2().getSeriesId() == null ? null : new Usual(EventParts.place(found.value15(), found.value16()), found.value17()), found.value18(),
                        found.value2().getMinutesOn()));
    }

    private static @Nullable EventSummary first(List<EventSummary> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private static @Nullable SeriesLink series(@Nullable String slug, @Nullable String title) {
        return slug == null || title == null ? null : new SeriesLink(slug, title);
    }
}
