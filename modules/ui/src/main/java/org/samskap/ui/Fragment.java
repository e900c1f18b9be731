package org.samskap.ui;

import org.jspecify.annotations.Nullable;

import gg.jte.Content;

/**
 * A part of a page with something more to tell htmx than its content. With neither, a controller returns the content
 * itself.
 *
 * @param status 200, or 422 when there is something to mend
 * @param said   what the status region says to everyone, or null
 */
public record Fragment(Content content, int status, @Nullable String said) {

    public static Fragment of(Content content) {
        return new Fragment(content, 200, null);
    }

    /** The form again, with its problems. */
    public static Fragment toMend(Content content) {
        return new Fragment(content, 422, null);
    }

    /** Says what happened, in words of ours, for those who do not see the page change. */
    public Fragment saying(String said) {
        return new Fragment(content, status, said);
    }

    /** The header that carries it; in ASCII, since headers know no other letters. */
    public @Nullable String trigger() {
        if (said == null) return null;
        var json = new StringBuilder("{\"said\":\"");
        said.chars().forEach(c -> json.append(c < 0x20 || c > 0x7e || c == '"' || c == '\\'
                ? "\\u%04x".formatted(c) : String.valueOf((char) c)));
        return json.append("\"}").toString();
    }
}
