package org.samskap.accounts.internal;

import org.jspecify.annotations.Nullable;

/** What people leave about themselves, tidied. */
final class Names {
    private Names() {}

    /** Without blanks round it; null when nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
