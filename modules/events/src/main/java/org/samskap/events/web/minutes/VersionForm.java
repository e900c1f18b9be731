package org.samskap.events.web.minutes;

import org.jspecify.annotations.Nullable;

/** What somebody saw when they pressed the button. */
record VersionForm(@Nullable String version) {

    int seen() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
