package org.samskap.events.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;

/** Where a list of events stopped: the first day of its last event, or null while that has none, and its id. */
public record PageKey(@Nullable LocalDate day, EventId event) {

    public static PageKey of(EventSummary last) {
        return new PageKey(last.firstDay(), last.id());
    }

    /** Reads what {@link #toString} wrote; anything else is no key. */
    public static Optional<PageKey> parse(@Nullable String text) {
        if (text == null || !text.contains("~")) return Optional.empty();
        var parts = text.split("~", 2);
        try {
            return Optional.of(new PageKey(parts[0].isEmpty() ? null : LocalDate.parse(parts[0]), EventId.of(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (day == null ? "" : day) + "~" + event;
    }
}
