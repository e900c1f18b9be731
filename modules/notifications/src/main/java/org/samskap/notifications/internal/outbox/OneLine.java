package org.samskap.notifications.internal.outbox;

/** Makes a text fit for a mail header: whatever people typed, it stays one line (no header can be smuggled in). */
public final class OneLine {
    private static final int LONGEST = 150;

    private OneLine() {}

    public static String of(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST - 1, line.codePointCount(0, line.length()) - 1))) + "…";
    }
}
