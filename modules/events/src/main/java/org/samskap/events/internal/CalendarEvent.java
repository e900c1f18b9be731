package org.samskap.events.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventPlan.Day;
import org.samskap.events.EventPlan.Kind;
import org.samskap.events.EventPlan.OrganiserRole;
import org.samskap.events.EventSummary;

/**
 * What calendars need of an event.
 *
 * @param text      in one or two sentences
 * @param revisions of all days, also those that are none any more
 * @param follows   days that it follows up
 */
record CalendarEvent(EventSummary summary, Kind kind, String text, @Nullable String fundingLine, List<Day> days,
                     List<StoredOrganiser> organisers, List<DayRow> revisions, List<UUID> follows) {

    Optional<Day> findDay(DayId id) {
        return days.stream().filter(day -> id.equals(day.id())).findFirst();
    }

    /** Counted from 1. */
    int numberOf(Day day) {
        return days.indexOf(day) + 1;
    }

    /** The first with this role, or null. */
    @Nullable String first(OrganiserRole role) {
        return organisers.stream().filter(one -> one.role() == role).map(StoredOrganiser::name).findFirst().orElse(null);
    }
}
