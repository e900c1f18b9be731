package org.samskap.events.internal.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.internal.calendar.CalendarEntry.Room;
import org.samskap.events.internal.calendar.CalendarEntry.Status;
import org.samskap.events.internal.calendar.CalendarEntry.When;

/** Writes entries into a calendar file. All that is asked to hold for such files is in this class and its helpers. */
public final class CalendarFile {
    private static final String OURS = "-//Samskap//Samskap//EN";
    private static final String OFTEN = "PT6H";
    private final ContentLines lines = new ContentLines();
    private final String sender;

    private CalendarFile(String sender) {
        this.sender = sender;
    }

    /** What everybody may subscribe to, or a person for herself (RFC 5546 section 3.2.1). */
    public static byte[] feed(String name, URI source, ZoneId zone, List<CalendarEntry> entries, String sender) {
        var file = new CalendarFile(sender);
        file.begin("PUBLISH");
        file.lines.text("NAME", name).text("X-WR-CALNAME", name).add("SOURCE;VALUE=URI", source)
                .add("REFRESH-INTERVAL;VALUE=DURATION", OFTEN).add("X-PUBLISHED-TTL", OFTEN);
        // A calendar without any component is none; the zone stands also while nothing is planned.
        file.zones(zone, entries);
        entries.forEach(entry -> file.entry(entry, entry.changedAt(), null));
        return file.end();
    }

    /** Invites somebody who has signed up already, so that no answer is asked for (RFC 5546 section 3.2.2). */
    public static byte[] request(CalendarEntry entry, String guest, Instant now, String sender) {
        return single("REQUEST", entry, guest, now, sender);
    }

    /** Takes an invitation back; the entry stays and says so (RFC 5546 section 3.2.5). */
    public static byte[] cancel(CalendarEntry entry, String guest, Instant now, String sender) {
        return single("CANCEL", entry.cancelled(), guest, now, sender);
    }

    private static byte[] single(String method, CalendarEntry entry, String guest, Instant now, String sender) {
        var file = new CalendarFile(sender);
        file.begin(method);
        file.zones(entry.when().zone(), List.of(entry));
        file.entry(entry, now, guest);
        return file.end();
    }

    private void begin(String method) {
        lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", OURS).add("CALSCALE", "GREGORIAN").add("METHOD", method);
    }

    private byte[] end() {
        return lines.add("END", "VCALENDAR").bytes();
    }

    private void zones(ZoneId own, List<CalendarEntry> entries) {
        var zones = entries.stream().map(entry -> entry.when().zone()).distinct().toList();
        for (var zone : zones.isEmpty() ? List.of(own) : zones) {
            var first = entries.stream().map(CalendarEntry::when).filter(when -> when.zone().equals(zone)).map(When::date)
                    .min(LocalDate::compareTo).orElse(LocalDate.of(2020, 1, 1));
            ZoneLines.write(zone, first.getYear(), lines);
        }
    }

    private void entry(CalendarEntry entry, Instant written, @Nullable String guest) {
        var said = entry.said();
        var language = ";LANGUAGE=" + said.lang().tag();
        lines.add("BEGIN", "VEVENT").add("UID", entry.uid()).add("DTSTAMP", Stamps.utc(written)).add("LAST-MODIFIED", Stamps.utc(entry.changedAt()))
                .add("SEQUENCE", entry.sequence()).add("STATUS", entry.status());
        when(entry.when());
        lines.text("SUMMARY" + language, said.title()).text("DESCRIPTION" + language, said.text()).text("LOCATION" + language, said.location())
                .add("URL", said.page()).text("CATEGORIES" + language, said.category()).text("CONTACT" + language, said.contact());
        people(entry.organiser(), guest, entry.status());
        entry.follows().forEach(this::follows);
        if (entry.room() != null) room(entry.room());
        lines.add("END", "VEVENT");
    }

    private void when(When when) {
        var zone = ";TZID=" + when.zone().getId();
        if (when.starts() == null) {
            // The end is the first day that is free again. Nobody is busy all day because the hours are not known yet.
            lines.add("DTSTART;VALUE=DATE", Stamps.date(when.date())).add("DTEND;VALUE=DATE", Stamps.date(when.date().plusDays(1)))
                    .add("TRANSP", "TRANSPARENT");
        } else {
            lines.add("DTSTART" + zone, Stamps.local(when.date().atTime(when.starts())));
            if (when.ends() != null) lines.add("DTEND" + zone, Stamps.local(when.date().atTime(when.ends())));
        }
    }

    private void people(@Nullable String organiser, @Nullable String guest, Status status) {
        lines.add("ORGANIZER" + (organiser == null ? "" : ";CN=" + ContentLines.quoted(organiser)), "mailto:" + sender);
        if (guest == null) return;
        lines.add("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + (status == Status.CANCELLED ? "DECLINED" : "ACCEPTED")
                + ";RSVP=FALSE", "mailto:" + guest);
    }

    private void follows(UUID earlier) {
        lines.add("RELATED-TO;RELTYPE=PARENT", earlier);
    }

    // One feature a line: a quoted list of them is what some programs choke on.
    private void room(Room room) {
        var label = room.label() == null ? "" : ";LABEL=" + ContentLines.quoted(room.label());
        lines.add("CONFERENCE;VALUE=URI;FEATURE=VIDEO" + label, room.url());
    }
}
