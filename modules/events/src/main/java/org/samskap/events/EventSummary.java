package org.samskap.events;

import java.time.Instant;
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
 * @param closesOn last day to sign up, inclusive to its end in the zone, or null
 */
public record EventSummary(EventId id, String slug, SpaceId space, @Nullable SeriesId series, String title,
                           @Nullable String theme, EventState state, AttendanceContract contract, Lang lang, ZoneId zone,
                           @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable LocalTime starts,
                           @Nullable String place, @Nullable String online, @Nullable LocalDate closesOn) {

    /** One that states no last day to sign up. */
    public EventSummary(EventId id, String slug, SpaceId space, @Nullable SeriesId series, String title,
                        @Nullable String theme, EventState state, AttendanceContract contract, Lang lang, ZoneId zone,
                        @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable LocalTime starts,
                        @Nullable String place, @Nullable String online) {
        this(id, slug, space, series, title, theme, state, contract, lang, zone, firstDay, lastDay, starts, place,
                online, null);
    }

    /** Path of its page. */
    public String href() {
        return "/events/" + slug;
    }

    /** Whether it was held or its last day is over where it takes place; never while the date is to be announced. */
    public boolean isOver(Instant now) {
        return state == EventState.HELD || lastDay != null && !now.isBefore(endOf(lastDay));
    }

    /** Whether the last day to sign up is over where it takes place. */
    public boolean isSignUpOver(Instant now) {
        return state == EventState.CLOSED || closesOn != null && !now.isBefore(endOf(closesOn));
    }

    /** A day ends when the next one starts, which is not always 24 hours after it began. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
