package org.samskap.followups.internal;

import org.jspecify.annotations.Nullable;

/** Text as somebody typed it, made fit to be kept for ever. */
public final class Words {
    private Words() {}

    /** One kind of line break, no control characters, nothing around it; null when nothing is left. */
    public static @Nullable String clean(@Nullable String typed) {
        if (typed == null) return null;
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        return text.isEmpty() ? null : text;
    }

    public static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }
}
