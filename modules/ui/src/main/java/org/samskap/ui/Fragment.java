package org.samskap.ui;

import gg.jte.Content;

/**
 * A part of a page with a status of its own, for htmx: 422 when there is something to mend. With status 200 a
 * controller returns the content itself.
 */
public record Fragment(Content content, int status) {

    /** The form again, with its problems. */
    public static Fragment toMend(Content content) {
        return new Fragment(content, 422);
    }
}
