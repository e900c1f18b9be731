package org.samskap.proposals.web.moderation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Why an author thinks that her text should be shown. */
record AppealForm(@Nullable String words) {
    static final AppealForm EMPTY = new AppealForm(null);

    List<Problem> problems(Texts texts) {
        if (Typed.lines(words).isEmpty()) return List.of(new Problem("words", texts.of("proposals.moderation.appeal.missing")));
        return GroundField.tooLong(words) ? List.of(GroundField.tooLong("words", words, texts)) : List.of();
    }

    Field field(Texts texts, List<Problem> problems) {
        return Field.of("words", texts.of("proposals.moderation.appeal.words"), words).hint(texts.of("proposals.moderation.appeal.hint")).problemOf(problems);
    }
}
