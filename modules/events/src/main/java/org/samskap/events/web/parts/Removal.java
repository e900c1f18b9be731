package org.samskap.events.web.parts;

import org.jspecify.annotations.Nullable;

/** The wish to take something out of the plan that was at this version. */
public record Removal(@Nullable String version) {

    public int seen() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
