package org.samskap.proposals.internal;

import org.jspecify.annotations.Nullable;

/** What somebody typed, without what no text has: control characters, and the line ends of other systems. */
public final class Typed {
    private Typed() {}

    /** On one line. */
    public static String line(@Nullable String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }

    /** With its lines. */
    public static String lines(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    /** On one line; null when nothing was typed. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        var line = line(typed);
        return line.isEmpty() ? null : line;
    }
}
