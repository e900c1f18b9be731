package org.samskap.events;

import java.util.UUID;

import org.samskap.ui.Ids;

/** One day of an event; it keeps its id when it is moved. */
public record DayId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static DayId next() {
        return new DayId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static DayId of(String text) {
        return new DayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
