package org.samskap.proposals.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What somebody wants to say to a proposal. */
record CommentForm(@Nullable String text) {
    static final CommentForm EMPTY = new CommentForm(null);

    List<Problem> problems(Texts texts) {
        int length = Typed.lines(text).length();
        if (length == 0) return List.of(new Problem("text", texts.of("proposals.comment.missing")));
        return length <= Wording.COMMENT ? List.of()
                : List.of(new Problem("text", texts.of("proposals.comment.long", Wording.COMMENT, length - Wording.COMMENT)));
    }

    Field field(Texts texts, List<Problem> problems) {
        return Field.of("text", texts.of("proposals.comment.label"), text)
                .hint(texts.of("proposals.comment.hint")).problemOf(problems);
    }
}
