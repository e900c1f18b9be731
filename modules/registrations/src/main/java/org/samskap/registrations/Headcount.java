package org.samskap.registrations;

import org.jspecify.annotations.Nullable;

/** How many took part. Approximate counts say so; nobody is counted by name. */
public record Headcount(int number, boolean approximate, @Nullable String note) {
    private static final int FEWEST_SAID = 5;

    /** Whether people could be recognised by it: then nothing public says how many they were, nor what is noted about them. */
    public boolean isFew() {
        return number < FEWEST_SAID;
    }
}
