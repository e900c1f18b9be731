package org.samskap.proposals.web.tags;

import java.util.List;

import org.samskap.proposals.internal.tags.Tag;
import org.samskap.spaces.Space;
import org.samskap.ui.Field;
import org.samskap.ui.Shell;

/** The themes of a space, each with its own form, and one for a new one. */
public record TagsPage(Shell shell, Space space, List<Row> rows, Field added) {

    /** A theme with the field of its name. */
    public record Row(Tag tag, Field name) {}

    public String href() {
        return space.href() + "/tags";
    }
}
