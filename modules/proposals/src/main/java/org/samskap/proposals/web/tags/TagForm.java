package org.samskap.proposals.web.tags;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.tags.Tag;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The name of a theme. */
record TagForm(@Nullable String name) {

    List<Problem> problems(String field, Texts texts) {
        int length = Typed.line(name).length();
        if (length == 0) return List.of(new Problem(field, texts.of("proposals.tags.name.missing")));
        return length > Tag.LONGEST ? List.of(new Problem(field, texts.of("proposals.tags.name.long", Tag.LONGEST))) : List.of();
    }
}
