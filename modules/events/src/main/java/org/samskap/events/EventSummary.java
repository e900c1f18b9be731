package org.samskap.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * What a list or another page shows of an event.
 *
 * @param firstDay null while the date is to be announced
 * @param lastDay  equals firstDay for one day
 * @param starts   of the first day; null while to be announced, which is shown as such
 * @param place    name of the place of the first day, or null
 */
public record EventSummary(EventId id, String slug, SpaceId space, @Nullable SeriesId series, String title,
                           @Nullable String theme, EventState state, AttendanceContract contract, Lang lang, ZoneId zone,
                           @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable LocalTime starts,
                           @Nullable String place, @Nullable String online) {

    /** Path of its page. */
    public String href() {
        return "/events/" + slug;
    }
}
