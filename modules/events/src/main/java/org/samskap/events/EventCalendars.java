package org.samskap.events;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;

/**
 * Calendar files (RFC 5545) for people who take part. They hold the addresses of online rooms: whoever asks must have seen
 * to it that the file reaches nobody else. Feeds for everybody are pages of this module and hold none.
 */
public interface EventCalendars {

    /**
     * How often a day was changed in a way that calendars must learn of: time, place, room, or whether it takes place.
     *
     * @param takesPlace false when it was taken out of the plan, or the event cancelled
     */
    record Revision(DayId day, LocalDate date, int number, boolean takesPlace) {}

    /**
     * A day in one person's calendar.
     *
     * @param sequence higher than in whatever this person got for this day before
     * @param online   whether the person needs the address of the room
     * @param note     lines for this person only, such as the chosen track, or null
     */
    record Own(EventId event, DayId day, int sequence, boolean online, @Nullable String note) {}

    /** Of every day that people could see once, by date, also those taken away since. Nothing for a draft. */
    List<Revision> revisions(EventId event);

    /**
     * An invitation to a day, to go out as {@code text/calendar; method=REQUEST}.
     *
     * @throws org.samskap.ui.NotVisible when nobody may see the event, or it never had that day
     */
    byte[] request(Own day, String guest);

    /** Takes the invitation back, as {@code text/calendar; method=CANCEL}. */
    byte[] cancel(Own day, String guest);

    /** A file to subscribe to, in which this person finds her days. */
    byte[] feed(Lang lang, String path, List<Own> days);
}
