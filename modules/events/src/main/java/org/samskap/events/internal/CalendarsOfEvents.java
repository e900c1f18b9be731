package org.samskap.events.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.DayId;
import org.samskap.events.EventCalendars;
import org.samskap.events.EventId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.JoinLinks;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.events.internal.calendar.CalendarEntry;
import org.samskap.events.internal.calendar.CalendarFile;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.ui.TextBundles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Calendar files: feeds for everybody, and what is for those who take part. */
@Service
public class CalendarsOfEvents implements EventCalendars {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
    private final CalendarQueries queries;
    private final CalendarEntries entries;
    private final JoinLinks rooms;
    private final Spaces spaces;
    private final PublicAddress address;
    private final TextBundles bundles;
    private final String sender;
    private final Clock clock;

    // Who invites is who sends: mail programs trust an invitation only from the address that it came from.
    CalendarsOfEvents(CalendarQueries queries, CalendarEntries entries, JoinLinks rooms, Spaces spaces, PublicAddress address, TextBundles bundles,
                      @Value("${samskap.mail.from:samskap@localhost}") String sender, Clock clock) {
        this.queries = queries;
        this.entries = entries;
        this.rooms = rooms;
        this.spaces = spaces;
        this.address = address;
        this.bundles = bundles;
        this.sender = sender.replaceFirst("^.*<([^>]*)>.*$", "$1").strip();
        this.clock = clock;
    }

    /** A feed for everybody; when something in it changed last. */
    public record Feed(byte[] bytes, Instant changedAt) {}

    /** Of one event. */
    public Optional<Feed> findOfEvent(String slug) {
        return queries.find(slug).map(event -> feed(event.summary().title(), event.summary().href(), event.summary().zone(), List.of(event)));
    }

    public Optional<Feed> findOfSeries(String slug) {
        return queries.findSeries(slug).map(series -> feed(series.title(), "/series/" + slug, spaces.get(series.space()).zone(), series.events()));
    }

    public Optional<Feed> findOfSpace(String slug) {
        return spaces.find(slug).map(this::ofSpace);
    }

    private Feed ofSpace(Space space) {
        return feed(space.name(), space.href(), space.zone(), queries.listIn(space.id()));
    }

    private Feed feed(String name, String href, ZoneId zone, List<CalendarEvent> events) {
        var all = events.stream().flatMap(event -> entries.of(event).stream()).toList();
        var changed = all.stream().map(CalendarEntry::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Feed(CalendarFile.feed(name, address.of(href + "/calendar.ics"), zone, all, sender), changed);
    }

    @Override
    public List<Revision> revisions(EventId event) {
        return queries.revisions(event).stream().map(DayRow::revision).toList();
    }

    @Override
    public byte[] request(Own day, String guest) {
        return CalendarFile.request(only(day), guest, clock.instant(), sender);
    }

    @Override
    public byte[] cancel(Own day, String guest) {
        return CalendarFile.cancel(only(day), guest, clock.instant(), sender);
    }

    private CalendarEntry only(Own day) {
        return own(List.of(day)).stream().findFirst().orElseThrow(() -> new NotVisible("day " + day.day() + " of event " + day.event()));
    }

    @Override
    public byte[] feed(Lang lang, String path, List<Own> days) {
        var name = bundles.in(lang).of("events.calendar.own", bundles.in(lang).of("ui.brand"));
        return CalendarFile.feed(name, address.of(path), HERE, own(days), sender);
    }

    private List<CalendarEntry> own(List<Own> days) {
        var events = queries.list(days.stream().map(Own::event).distinct().toList()).stream()
                .collect(Collectors.toMap(event -> event.summary().id(), Function.identity()));
        var links = new HashMap<EventId, Map<DayId, JoinLink>>();
        var found = new ArrayList<CalendarEntry>();
        for (var day : days) {
            var event = events.get(day.event());
            if (event == null) continue;
            event.revisions().stream().filter(row -> row.day().equals(day.day())).findFirst()
                    .map(row -> entries.of(event, row, room(event, day, links), day.note()).at(day.sequence())).ifPresent(found::add);
        }
        return found;
    }

    /** Who is expected in the room needs no address, unless there is no room but the one on the net. */
    private @Nullable JoinLink room(CalendarEvent event, Own day, Map<EventId, Map<DayId, JoinLink>> links) {
        var noPlace = event.findDay(day.day()).map(Day::place).isEmpty();
        return day.online() || noPlace ? links.computeIfAbsent(day.event(), rooms::of).get(day.day()) : null;
    }
}
