package org.samskap.registrations.web.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Day;
import org.samskap.registrations.internal.checkin.CheckInDesk.AtTheDoor;
import org.samskap.registrations.internal.checkin.Guest;
import org.samskap.registrations.internal.NameSearch;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Field;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Texts;

import com.ibm.icu.text.Collator;

/**
 * The list at the door.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 * @param day  id of the day, or null while the event has none
 */
public record DoorPage(String title, @Nullable String lang, String href, @Nullable String day, @Nullable String date, List<MenuItem.Link> days,
                       Field search, int arrived, int expected, List<Row> rows) {

    /** @param at clock time of arrival, or null while they are not there */
    public record Row(String id, String name, List<String> facts, @Nullable String at) {}

    /** Without a word to search for: those who signed up for the day. With one: everybody it finds, whatever day. */
    static DoorPage of(Texts texts, AtTheDoor door, @Nullable String words) {
        var event = door.event().summary();
        var search = new NameSearch(words);
        var all = words == null || words.isBlank();
        var expected = door.guests().stream().filter(Guest::expected).toList();
        var rows = door.guests().stream().filter(guest -> all ? guest.expected() || guest.arrived() != null : search.finds(guest.name()))
                .map(guest -> row(texts, guest, event.zone())).sorted(Comparator.comparing(Row::name, Collator.getInstance(texts.lang().locale())::compare)).toList();
        var day = door.day();
        var href = event.href() + "/plan/check-in";
        return new DoorPage(event.title(), Foreign.lang(texts, event), href, day == null ? null : String.valueOf(day.id()),
                day == null ? null : texts.dates().day(day.date()), days(texts, door, href),
                Field.of("q", texts.of("registrations.checkin.search"), words), people(door.guests().stream().filter(guest -> guest.arrived() != null).toList()),
                people(expected), rows);
    }

    private static int people(List<Guest> guests) {
        return guests.stream().mapToInt(guest -> guest.signUp().places()).sum();
    }

    private static List<MenuItem.Link> days(Texts texts, AtTheDoor door, String href) {
        var days = door.event().days();
        return days.size() < 2 ? List.of() : days.stream().map(day -> link(texts, day, href, day.equals(door.day()))).toList();
    }

    private static MenuItem.Link link(Texts texts, Day day, String href, boolean current) {
        return new MenuItem.Link(texts.dates().dayOfYear(day.date()), LocalPath.with(href, "day", String.valueOf(day.id())), current);
    }

    private static Row row(Texts texts, Guest guest, ZoneId zone) {
        return new Row(guest.signUp().id().toString(), Said.name(texts, guest), Said.facts(texts, guest), time(texts, guest.arrived(), zone));
    }

    private static @Nullable String time(Texts texts, @Nullable Instant at, ZoneId zone) {
        return at == null ? null : texts.dates().time(at.atZone(zone).toLocalTime());
    }
}
