package org.samskap.proposals.web.moderation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The decision to erase a text.
 *
 * @param sure ticked by who knows that it cannot be undone
 */
record EraseForm(@Nullable String reason, @Nullable String sure) {
    static final EraseForm EMPTY = new EraseForm(null, null);

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (Typed.lines(reason).isEmpty()) problems.add(new Problem("reason", texts.of("proposals.moderation.erase.reason.missing")));
        if (GroundField.tooLong(reason)) problems.add(GroundField.tooLong("reason", reason, texts));
        if (sure == null) problems.add(new Problem("sure", texts.of("proposals.moderation.erase.sure.missing")));
        return problems;
    }

    Field reasonField(Texts texts, List<Problem> problems) {
        return Field.of("reason", texts.of("proposals.moderation.erase.reason"), reason).hint(texts.of("proposals.moderation.erase.reason.hint")).problemOf(problems);
    }

    Field sureField(Texts texts, List<Problem> problems) {
        return Field.of("sure", texts.of("proposals.moderation.erase.sure"), sure).problemOf(problems);
    }
}
