package org.samskap.events.internal;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PublicAddress;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.EventState;
import org.samskap.events.JoinLinks.JoinLink;
import org.samskap.events.internal.calendar.CalendarEntry;
import org.samskap.events.internal.calendar.CalendarEntry.Room;
import org.samskap.events.internal.calendar.CalendarEntry.Said;
import org.samskap.events.internal.calendar.CalendarEntry.Status;
import org.samskap.events.internal.calendar.CalendarEntry.When;
import org.samskap.ui.TextBundles;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/** Says in the language of an event what stands in calendars: what all may know, and for those who take part also the room. */
@Component
class CalendarEntries {
    private final TextBundles bundles;
    private final PublicAddress address;

    CalendarEntries(TextBundles bundles, PublicAddress address) {
        this.bundles = bundles;
        this.address = address;
    }

    /** One entry a day. */
    List<CalendarEntry> of(CalendarEvent event) {
        return event.revisions().stream().map(row -> of(event, row, null, null)).toList();
    }

    /**
     * For somebody who takes part.
     *
     * @param link of the day's room when this person needs it, or null
     * @param note lines for this person, or null
     */
    CalendarEntry of(CalendarEvent event, DayRow row, @Nullable JoinLink link, @Nullable String note) {
        var texts = bundles.in(event.summary().lang());
        var day = event.findDay(row.day()).orElse(null);
        var online = day == null ? null : day.online();
        var room = link == null || !row.takesPlace() ? null : new Room(link.url(), online);
        var said = new Said(texts.lang(), title(texts, event, row, day), text(texts, event, row, room == null ? null : link, note),
                location(day, room), page(event), texts.of("events.kind." + event.kind()), event.first(OrganiserRole.CONTACT));
        return new CalendarEntry(row.day().value(), row.number(), row.changedAt(), status(event, row),
                new When(row.date(), row.starts(), row.ends(), event.summary().zone()), said, event.follows(),
                event.first(OrganiserRole.ORGANISER), room);
    }

    private static Status status(CalendarEvent event, DayRow row) {
        if (!row.takesPlace()) return Status.CANCELLED;
        return event.summary().state() == EventState.SAVE_THE_DATE ? Status.TENTATIVE : Status.CONFIRMED;
    }

    /** Several days are told apart, and programs that do not know a status show the title all the same. */
    private static String title(Texts texts, CalendarEvent event, DayRow row, @Nullable Day day) {
        var title = event.summary().title();
        if (day != null && day.title() != null) title = texts.of("events.calendar.part", title, day.title());
        else if (day != null && event.days().size() > 1) title = texts.of("events.calendar.day", title, event.numberOf(day), event.days().size());
        return row.takesPlace() ? title : texts.of("events.calendar.cancelled", title);
    }

    private String text(Texts texts, CalendarEvent event, DayRow row, @Nullable JoinLink link, @Nullable String note) {
        var join = link == null ? null : texts.of("events.calendar.join", link.url()) + (link.note() == null ? "" : "\n" + link.note());
        var open = row.takesPlace() && row.starts() == null ? texts.of("events.calendar.hours") : null;
        var theme = event.summary().theme() == null ? null : texts.of("events.calendar.theme", event.summary().theme());
        return Stream.of(join, note, open, theme, event.text(), texts.of("events.calendar.page", page(event)), event.fundingLine())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    // Programs that know no CONFERENCE make a button of an address that stands where the place does.
    private static @Nullable String location(@Nullable Day day, @Nullable Room room) {
        if (day == null) return null;
        if (day.place() != null) return day.place().address() == null ? day.place().name() : day.place().name() + ", " + day.place().address();
        return room != null ? room.url().toString() : day.online();
    }

    private URI page(CalendarEvent event) {
        return address.of(event.summary().href());
    }
}
