package org.samskap.events;

import java.util.UUID;

import org.samskap.ui.Ids;

/** What somebody would like a series to take up. */
public record ThemeSuggestionId(UUID value) {

    /** A new id; ids rise with time (UUID version 7, RFC 9562 section 5.7). */
    public static ThemeSuggestionId next() {
        return new ThemeSuggestionId(Ids.next());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ThemeSuggestionId of(String text) {
        return new ThemeSuggestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
