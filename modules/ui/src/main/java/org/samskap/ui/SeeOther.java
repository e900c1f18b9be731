package org.samskap.ui;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a post that went well: go and look there (303), so that the back button never sends a form twice.
 *
 * @param path a path of ours, such as {@code /proposals/GU-23-047}
 * @param said key of a notice to show there; its text has the key {@code said.<key>}; or null
 */
public record SeeOther(String path, @Nullable String said) {

    public SeeOther {
        if (!LocalPath.is(path)) throw new IllegalArgumentException("Not a path of ours");
    }

    public static SeeOther to(String path) {
        return new SeeOther(path, null);
    }

    public SeeOther saying(String said) {
        return new SeeOther(path, said);
    }

    /** What the browser is told. */
    public String location() {
        return said == null ? path : LocalPath.with(path, "said", said);
    }
}
