package org.samskap.events.web.minutes;

import org.jspecify.annotations.Nullable;

/** What people write in minutes, as browsers send it. */
final class Written {
    static final int LONGEST = 10_000;

    private Written() {}

    /** With line breaks of one kind. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip().replace("\r\n", "\n");
    }

    static boolean isTooLong(@Nullable String typed) {
        return text(typed).length() > LONGEST;
    }
}
