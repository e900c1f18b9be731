package org.samskap.proposals.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Raise;

/** The words of a proposal, within their limits. */
public record Wording(String title, String body) {
    public static final int TITLE = 120;
    public static final int BODY = 4000;
    public static final int NAME = 80;
    public static final int COMMENT = 2000;

    public Wording {
        check(!title.isEmpty() && title.length() <= TITLE, "A title has 1 to 120 characters");
        check(body.length() <= BODY, "A body has at most 4000 characters");
    }

    static Wording of(Raise raise) {
        return new Wording(Typed.line(raise.title()), Typed.lines(raise.body()));
    }

    /** The title of an idea that was written as one line: itself, or its beginning, and then the line belongs into the body. */
    public static String titleOf(String line) {
        if (line.length() <= TITLE) return line;
        int blank = line.lastIndexOf(' ', TITLE - 2);
        return line.substring(0, blank > 0 ? blank : TITLE - 2) + " …";
    }

    /** What the title leaves out: all of a line that is too long for one. */
    public static String bodyOf(String line) {
        return line.length() > TITLE ? line : "";
    }

    /** The name to show; null for an anonymous proposal, whatever was typed before she chose so. */
    static @Nullable String nameOf(Raise raise) {
        if (raise.byline() == Raise.Byline.ANONYMOUS) return null;
        var name = Typed.lineOrNull(raise.name());
        check(name != null && name.length() <= NAME, "A name has 1 to 80 characters");
        return name;
    }

    /** A comment, cleaned. */
    static String comment(String typed) {
        var text = Typed.lines(typed);
        check(!text.isEmpty() && text.length() <= COMMENT, "A comment has 1 to 2000 characters");
        return text;
    }

    private static void check(boolean fine, String rule) {
        if (!fine) throw new IllegalArgumentException(rule);
    }
}
