package org.samskap.registrations.internal.checkin;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan.Day;

/** Which day of an event is meant. */
final class EventDays {
    private EventDays() {}

    /** The day it is now where the event takes place. */
    static Optional<Day> today(EventOutline event, Instant now) {
        var date = now.atZone(event.summary().zone()).toLocalDate();
        return event.days().stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** The day asked for, or today, or the first; null while the event has none. */
    static @Nullable Day choose(EventOutline event, @Nullable DayId asked, Instant now) {
        var chosen = asked == null ? Optional.<Day>empty() : event.findDay(asked);
        return chosen.or(() -> today(event, now)).or(() -> event.days().stream().findFirst()).orElse(null);
    }
}
