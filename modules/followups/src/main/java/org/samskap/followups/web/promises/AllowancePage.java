package org.samskap.followups.web.promises;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;

import gg.jte.Content;

/**
 * How long a space lets a proposal wait.
 *
 * @param form for staff; null for everybody else
 */
public record AllowancePage(Space space, @Nullable String lang, List<Row> rows, @Nullable Edit form) {

    /** @param days in words, or that there is no limit */
    public record Row(Content status, String days) {}

    /** What staff may change. */
    public record Edit(String was, List<Field> fields) {}
}
