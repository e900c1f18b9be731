package org.samskap.proposals.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text in parts, so that a page can mark the words that were sought. */
public record Marked(List<Part> parts) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int BEFORE = 60;
    private static final int LENGTH = 180;

    /** Some of the text. */
    public record Part(String text, boolean sought) {}

    /** The whole text. */
    public static Marked whole(String text, Sought sought) {
        var parts = new ArrayList<Part>();
        int from = 0;
        var words = WORD.matcher(text);
        while (words.find()) {
            if (!sought.means(words.group().toLowerCase(Locale.ROOT))) continue;
            if (words.start() > from) parts.add(new Part(text.substring(from, words.start()), false));
            parts.add(new Part(words.group(), true));
            from = words.end();
        }
        if (from < text.length()) parts.add(new Part(text.substring(from), false));
        return new Marked(parts);
    }

    /** A line or two round the first word that was sought, cut between words; nothing when the text has none of them. */
    public static Marked excerpt(String text, Sought sought) {
        var words = WORD.matcher(text);
        while (words.find()) {
            if (sought.means(words.group().toLowerCase(Locale.ROOT))) return whole(cut(text, words.start()), sought);
        }
        return new Marked(List.of());
    }

    private static String cut(String text, int found) {
        int from = found <= BEFORE ? 0 : text.indexOf(' ', found - BEFORE) + 1;
        // In a text without blanks the word itself must do.
        if (from == 0 && found > BEFORE || from > found) from = found;
        int to = text.length() - from <= LENGTH ? text.length() : Math.max(text.lastIndexOf(' ', from + LENGTH), Math.min(found + BEFORE, text.length()));
        return (from > 0 ? "… " : "") + text.substring(from, to).replaceAll("\\s+", " ") + (to < text.length() ? " …" : "");
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }
}
