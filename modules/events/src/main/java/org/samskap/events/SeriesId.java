package org.samskap.events;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A series of events, such as a monthly open group. */
public record SeriesId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static SeriesId next() {
        return new SeriesId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
