package org.samskap.proposals;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf staff write a proposal down (UX-28).
 *
 * @param by a role ("person with own experience") or a table, shown publicly, 1 to 80 characters; null when it is a person
 *           who is named in the proposal itself, or nobody
 */
public record Told(@Nullable String by) {
    public static final Told BY_NOBODY = new Told(null);
    public static final int LONGEST = 80;

    public Told {
        if (by != null && (by.isBlank() || by.length() > LONGEST)) throw new IllegalArgumentException("Told by 1 to 80 characters");
    }
}
