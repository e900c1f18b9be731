package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;
import static org.samskap.events.internal.SeriesTable.SERIES;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.internal.EventDetails.SeriesLink;
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
                viewer == null ? EventParts.RELEASED : Releases.released(EVENT.ID, viewer.id()));
    }

    /** Drafts of events and of programmes, too: whoever asks must have seen to it that it is for an organiser. */
    Optional<EventDetails> findAny(String slug) {
        return find(EVENT.SLUG.eq(slug), EventParts.DRAFT);
    }

    private Optional<EventDetails> find(Condition which, Field<Programme> programme) {
        // Plain columns: a nested row would travel as text and be parsed again.
        return sql.select(EVENT.fields()).select(SERIES.SLUG, SERIES.TITLE, SERIES.USUAL_PLACE, SERIES.USUAL_ADDRESS, SERIES.USUAL_ONLINE, SERIES.CONNECT_GUIDE)
                .select(EventParts.DAYS, EventParts.TRACKS, programme, EventParts.ORGANISERS, EventParts.QUOTATIONS, EventParts.MATERIALS, EventParts.LINKED)
                .select(FollowUpChain.FOLLOWS, FollowUpChain.EARLIER, FollowUpChain.LATER, Editions.BEFORE, Editions.AFTER)
                .from(EVENT).leftJoin(SERIES).on(SERIES.ID.eq(EVENT.SERIES_ID))
                .where(which).fetchOptional(found -> details(found, found.into(EVENT), found.get(programme)));
    }

    private static EventDetails details(Record found, EventRecord event, Programme programme) {
        var days = found.get(EventParts.DAYS);
        var tracks = found.get(EventParts.TRACKS);
        var organisers = found.get(EventParts.ORGANISERS);
        return new EventDetails(Summaries.of(event),
                StoredEvent.plan(event, found.get(FollowUpChain.FOLLOWS), days, tracks, programme.sessions(days, tracks), organisers,
                        found.get(EventParts.QUOTATIONS)),
                series(found.get(SERIES.SLUG), found.get(SERIES.TITLE)), found.get(FollowUpChain.EARLIER), found.get(FollowUpChain.LATER),
                organisers.stream().filter(o -> o.organisation() != null && o.slug() != null)
                        .collect(Collectors.toMap(StoredOrganiser::organisation, StoredOrganiser::slug, (a, b) -> a)),
                organisers.stream().filter(o -> o.logo() != null).collect(Collectors.toMap(StoredOrganiser::organisation, StoredOrganiser::logo, (a, b) -> a)),
                programme.release(), event.getVersion(), event.getStateNote(), first(found.get(Editions.BEFORE)), first(found.get(Editions.AFTER)),
                event.getSeriesId() == null ? null : new UsualPlace(EventParts.place(found.get(SERIES.USUAL_PLACE), found.get(SERIES.USUAL_ADDRESS)),
                        found.get(SERIES.USUAL_ONLINE)), found.get(EventParts.MATERIALS), event.getMinutesOn(),
                found.get(EventParts.LINKED), found.get(SERIES.CONNECT_GUIDE) != null);
    }

    private static @Nullable EventSummary first(List<EventSummary> found) {
        return found.isEmpty() ? null : found.getFirst();
    }

    private static @Nullable SeriesLink series(@Nullable String slug, @Nullable String title) {
        return slug == null || title == null ? null : new SeriesLink(slug, title);
    }
}
