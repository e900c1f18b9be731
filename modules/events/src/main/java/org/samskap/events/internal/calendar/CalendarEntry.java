package org.samskap.events.internal.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * One day of an event in somebody's calendar.
 *
 * @param uid       the same in feed and mail for as long as the day lives; a bare UUID, as RFC 7986 wants it
 * @param sequence  higher each time the time, the place or the room on the net changed
 * @param follows   uids of days that this one follows up
 * @param organiser in whose name it is, or null
 * @param room      where to take part from elsewhere, for those who take part only; or null
 */
public record CalendarEntry(UUID uid, int sequence, Instant changedAt, Status status, When when, Said said,
                            List<UUID> follows, @Nullable String organiser, @Nullable Room room) {

    public enum Status { TENTATIVE, CONFIRMED, CANCELLED }

    /** @param starts null while the hours are to be announced; it then takes the whole day */
    public record When(LocalDate date, @Nullable LocalTime starts, @Nullable LocalTime ends, ZoneId zone) {}

    /** What stands in it, in one language; location, category and contact may be unknown. */
    public record Said(Lang lang, String title, String text, @Nullable String location, URI page, String category,
                       @Nullable String contact) {}

    /** @param label such as "Zoom" */
    public record Room(URI url, @Nullable String label) {}

    /** The same, as somebody gets it who will not take part. */
    public CalendarEntry cancelled() {
        return new CalendarEntry(uid, sequence, changedAt, Status.CANCELLED, when, said, follows, organiser, null);
    }

    /** The same at another count of changes. */
    public CalendarEntry at(int sequence) {
        return new CalendarEntry(uid, sequence, changedAt, status, when, said, follows, organiser, room);
    }
}
