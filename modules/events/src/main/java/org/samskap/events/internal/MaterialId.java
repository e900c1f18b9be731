package org.samskap.events.internal;

import java.util.UUID;

import org.samskap.ui.Ids;

/** A file of an event. */
public record MaterialId(UUID value) {

    static MaterialId next() {
        return new MaterialId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static MaterialId of(String text) {
        return new MaterialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
