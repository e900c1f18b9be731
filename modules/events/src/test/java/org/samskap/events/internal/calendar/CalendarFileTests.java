package org.samskap.events.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samskap.events.internal.calendar.CalendarEntry.Room;
import org.samskap.events.internal.calendar.CalendarEntry.Said;
import org.samskap.events.internal.calendar.CalendarEntry.Status;
import org.samskap.events.internal.calendar.CalendarEntry.When;
import org.samskap.ui.Lang;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Read by a program that others wrote. */
class CalendarFileTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final UUID UID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID EARLIER = UUID.fromString("019a0000-0000-7000-8000-000000000002");

    @Test
    void aFeedIsReadAsItWasMeant() throws Exception {
        var read = read(feed(entry(new When(LocalDate.of(2020, 12, 3), LocalTime.of(13, 0), LocalTime.of(16, 0), STOCKHOLM), null)));

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(of(read, "METHOD")).isEqualTo("PUBLISH");
        assertThat(of(read, "X-WR-CALNAME")).isEqualTo("Gemensam; utveckling");
        assertThat(of(read, "REFRESH-INTERVAL")).isEqualTo("PT6H");
        var event = only(read);
        assertThat(of(event, "UID")).isEqualTo(UID.toString());
        assertThat(of(event, "SEQUENCE")).isEqualTo("3");
        assertThat(of(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(of(event, "SUMMARY")).isEqualTo("Take-off, \"dag 1\"; vi");
        assertThat(of(event, "DESCRIPTION")).isEqualTo("Vi blir mer vi.\n\nhttps://samskap.example/events/take-off");
        assertThat(of(event, "RELATED-TO")).isEqualTo(EARLIER.toString());
        assertThat(of(event, "LAST-MODIFIED")).isEqualTo("20231119T070000Z");
        assertThat(event.<ZonedDateTime>getStartDate().orElseThrow().getDate()).isEqualTo(ZonedDateTime.of(2020, 12, 3, 13, 0, 0, 0, STOCKHOLM));
        assertThat(event.<ZonedDateTime>getEndDate().orElseThrow().getDate()).isEqualTo(ZonedDateTime.of(2020, 12, 3, 16, 0, 0, 0, STOCKHOLM));
        assertThat(of(event, "ORGANIZER")).isEqualTo("mailto:post@samskap.example");
    }

    @Test
    void hoursToBeAnnouncedTakeTheWholeDayAndMakeNobodyBusy() throws Exception {
        var event = only(read(feed(entry(new When(LocalDate.of(2023, 12, 31), null, null, STOCKHOLM), null))));

        assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip()).isEqualTo("DTSTART;VALUE=DATE:20231231");
        assertThat(event.getProperty("DTEND").orElseThrow().toString().strip()).isEqualTo("DTEND;VALUE=DATE:20240101");
        assertThat(of(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    @Test
    void aMeetingWhoseEndNobodySaidHasNone() throws Exception {
        var event = only(read(feed(entry(new When(LocalDate.of(2023, 12, 18), LocalTime.of(13, 0), null, STOCKHOLM), null))));

        assertThat(event.getProperty("DTEND")).isEmpty();
    }

    /** The traps of standards.md: VALUE=URI stays, one feature without quotation marks, no list of them. */
    @Test
    void theRoomIsAnAddressThatProgramsKnow() {
        var text = text(feed(entry(new When(LocalDate.of(2020, 12, 3), null, null, STOCKHOLM), new Room(URI.create("https://zoom.example/j/1?pwd=a,b;c"), "Zoom"))));

        assertThat(text).contains("\r\nCONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=\"Zoom\":https://zoom.example/j/1?pwd=a,b;c\r\n");
        assertThat(text).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n");
    }

    @Test
    void anInvitationIsForOneGuestWhoHasSaidYes() throws Exception {
        var entry = entry(new When(LocalDate.of(2020, 12, 3), LocalTime.of(13, 0), LocalTime.of(16, 0), STOCKHOLM), null);

        var request = read(CalendarFile.request(entry, "guest@town.example", NOW, "post@samskap.example"));
        var cancel = read(CalendarFile.cancel(entry.at(4), "guest@town.example", NOW, "post@samskap.example"));

        assertThat(request.validate().hasErrors()).isFalse();
        assertThat(of(request, "METHOD")).isEqualTo("REQUEST");
        assertThat(only(request).getProperty("ATTENDEE").orElseThrow().toString().replace("\r\n ", "")).contains("PARTSTAT=ACCEPTED", "RSVP=FALSE", "mailto:guest@town.example");
        assertThat(of(only(request), "DTSTAMP")).isEqualTo("20231120T070000Z");
        assertThat(cancel.validate().hasErrors()).isFalse();
        assertThat(of(cancel, "METHOD")).isEqualTo("CANCEL");
        assertThat(of(only(cancel), "UID")).isEqualTo(of(only(request), "UID"));
        assertThat(of(only(cancel), "STATUS")).isEqualTo("CANCELLED");
        assertThat(of(only(cancel), "SEQUENCE")).isEqualTo("4");
    }

    @Test
    void aCalendarInWhichNothingIsPlannedCanStillBeRead() throws Exception {
        var read = read(CalendarFile.feed("Tom", URI.create("https://samskap.example/x"), STOCKHOLM, List.of(), "post@samskap.example"));

        assertThat(read.getComponents(Component.VEVENT)).isEmpty();
        assertThat(read.getComponents(Component.VTIMEZONE)).hasSize(1);
    }

    /** Every hour round the nights on which clocks change, and the day after new year, when the change lies in another year. */
    @ParameterizedTest
    @Tag("UX-12")
    @CsvSource({"Europe/Stockholm, 2027-03-28", "Europe/Stockholm, 2027-10-31", "Europe/Stockholm, 2023-01-02", "Europe/Warsaw, 2024-03-31",
            "Europe/Warsaw, 2024-10-27", "Europe/Warsaw, 2024-06-18", "Atlantic/Reykjavik, 2024-06-18", "Europe/Moscow, 2014-10-26", "America/New_York, 2024-11-03"})
    void theZoneIsItsOwnAndRightAroundEachChangeOfTheClocks(String zone, LocalDate date) throws Exception {
        var id = ZoneId.of(zone);
        var read = read(feed(entry(new When(date, LocalTime.of(13, 0), null, id), null)));
        VTimeZone times = (VTimeZone) read.getComponents(Component.VTIMEZONE).getFirst();

        assertThat(of(times, "TZID")).isEqualTo(zone);
        assertThat(text(feed(entry(new When(date, LocalTime.of(13, 0), null, id), null)))).contains("DTSTART;TZID=" + zone + ":");
        for (var at = date.minusDays(1).atTime(0, 30).atZone(id); at.toLocalDate().isBefore(date.plusDays(2)); at = at.plus(1, ChronoUnit.HOURS)) {
            // An hour that comes twice is read as the first one, as the standard wants it; the second cannot be written.
            if (!at.withEarlierOffsetAtOverlap().equals(at)) continue;
            assertThat(offset(times, at.toInstant())).as(at.toString()).isEqualTo(at.getOffset());
        }
    }

    /** As RFC 5545 section 3.6.5 tells it: the observance that began last. (The parser's own search mistakes the sign of offsets.) */
    private static ZoneOffset offset(VTimeZone times, Instant at) {
        return times.getObservances().stream().flatMap(observance -> onsets(observance, at).map(onset -> Map.entry(onset, to(observance))))
                .max(Map.Entry.comparingByKey()).orElseThrow().getValue();
    }

    private static Stream<Instant> onsets(Observance observance, Instant until) {
        var start = LocalDateTime.parse(of(observance, "DTSTART"), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        TzOffsetFrom from = (TzOffsetFrom) observance.getProperty("TZOFFSETFROM").orElseThrow();
        var rule = observance.<RRule<LocalDateTime>>getProperty("RRULE");
        var all = rule.map(yearly -> yearly.getRecur().getDates(start, start, start.plusYears(5))).orElse(List.of(start));
        return all.stream().map(local -> local.toInstant(from.getOffset())).filter(onset -> !onset.isAfter(until));
    }

    private static ZoneOffset to(Observance observance) {
        TzOffsetTo to = (TzOffsetTo) observance.getProperty("TZOFFSETTO").orElseThrow();
        return to.getOffset();
    }

    private static CalendarEntry entry(When when, @Nullable Room room) {
        var said = new Said(Lang.SV, "Take-off, \"dag 1\"; vi", "Vi blir mer vi.\n\nhttps://samskap.example/events/take-off", "Helsingborg",
                URI.create("https://samskap.example/events/take-off"), "Konferens", "Projektledare");
        return new CalendarEntry(UID, 3, NOW.minus(1, ChronoUnit.DAYS), Status.CONFIRMED, when, said, List.of(EARLIER), "Hållbart \"Helsingborg\": alla", room);
    }

    private static byte[] feed(CalendarEntry entry) {
        return CalendarFile.feed("Gemensam; utveckling", URI.create("https://samskap.example/series/gu/calendar.ics"), STOCKHOLM, List.of(entry), "post@samskap.example");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static Calendar read(byte[] file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static VEvent only(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).getFirst();
    }

    private static String of(net.fortuna.ical4j.model.PropertyContainer in, String name) {
        return in.getProperty(name).map(Property::getValue).orElseThrow();
    }
}
