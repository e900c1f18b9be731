package org.samskap.workinggroups.internal;

import java.text.Normalizer;
import java.util.Locale;

/** What a group is founded on: its name, what it is for, and how everyone will see that it is done. */
public record Charter(String name, String slug, String purpose, String doneMeans) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_PURPOSE = 2000;
    public static final int LONGEST_DONE = 1000;
    private static final int LONGEST_SLUG = 60;

    public Charter {
        name = oneLine(name);
        purpose = clean(purpose);
        doneMeans = clean(doneMeans);
        slug = slug(slug);
        check(name, LONGEST_NAME);
        check(purpose, LONGEST_PURPOSE);
        check(doneMeans, LONGEST_DONE);
    }

    private static void check(String text, int longest) {
        if (text.isEmpty() || length(text) > longest) throw new IllegalArgumentException("Needs 1 to " + longest + " characters");
    }

    /** The part of an address that a name makes: "Mot digitalt utanförskap" is at mot-digitalt-utanforskap. */
    public static String slug(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "group" : cut;
    }

    /** Line breaks and characters that nobody sees become blanks. */
    public static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** The text as typed, with plain line breaks and without characters that nobody sees. */
    public static String clean(String typed) {
        return typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }

    /** Characters as people and the database count them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
