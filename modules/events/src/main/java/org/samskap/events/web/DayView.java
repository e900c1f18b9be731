package org.samskap.events.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventPlan;
import org.samskap.events.internal.EventDetails;
import org.samskap.events.web.programme.Hours;
import org.samskap.ui.Texts;

/**
 * A day of an event with its own hours and place. Several days are several entries, never one long block.
 *
 * @param room how to get to its online room, or that this is to be announced; null when there is none, and once it is over
 */
public record DayView(LocalDate date, @Nullable String title, Hours hours, @Nullable String place,
                      @Nullable String address, @Nullable String online, @Nullable Room room) {

    /** @param href where it is explained, or null */
    public record Room(String text, @Nullable String href) {}

    static List<DayView> of(Texts texts, EventDetails event, boolean over) {
        return event.plan().days().stream().map(day -> of(texts, event, day, over)).toList();
    }

    private static DayView of(Texts texts, EventDetails event, EventPlan.Day day, boolean over) {
        var place = day.place();
        return new DayView(day.date(), day.title(), Hours.of(texts, day.date(), day.starts(), day.ends(), event.summary().zone()),
                place == null ? null : place.name(), place == null ? null : place.address(), day.online(),
                over || day.online() == null ? null : room(texts, event, day));
    }

    /** Who just comes gets no invitation, so the series says how; others have it in their own calendar, and nowhere else. */
    private static @Nullable Room room(Texts texts, EventDetails event, EventPlan.Day day) {
        if (event.summary().contract() == AttendanceContract.JUST_COME) {
            return event.series() == null || !event.guided() ? null : new Room(texts.of("events.room.guide"), "/series/" + event.series().slug() + "#connect");
        }
        return new Room(texts.of(event.linked().contains(day.id()) ? "events.room.invitation" : "events.room.later"), null);
    }
}
