package org.samskap.registrations.web.checkin;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.LocalPath;

/** A button pressed at the door, and what the list was narrowed to, so that it can be shown again. */
record DoorForm(@Nullable String day, @Nullable String signUp, @Nullable String q) {

    String back(String href) {
        var path = LocalPath.with(href, "day", String.valueOf(day));
        return q == null || q.isBlank() ? path : LocalPath.with(path, "q", q);
    }
}
