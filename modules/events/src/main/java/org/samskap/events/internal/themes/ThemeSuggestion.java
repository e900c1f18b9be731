package org.samskap.events.internal.themes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.ThemeSuggestionId;

/**
 * What somebody would like a series to take up.
 *
 * @param suggester null when they left neither name nor address
 * @param event     that took it up, or null
 * @param setAside  whether the organisers read it and will not take it up now
 * @param suspect   whether a program seems to have written it
 */
public record ThemeSuggestion(ThemeSuggestionId id, String what, @Nullable String why, @Nullable PersonId suggester, Instant at,
                              @Nullable EventId event, boolean setAside, boolean suspect) {

    public boolean isOpen() {
        return event == null && !setAside;
    }
}
