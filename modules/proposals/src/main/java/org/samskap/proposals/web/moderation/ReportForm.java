package org.samskap.proposals.web.moderation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What somebody finds wrong with a text. */
record ReportForm(@Nullable String ground, @Nullable String words) {
    static final ReportForm EMPTY = new ReportForm(null, null);

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (GroundField.read(ground).isEmpty()) problems.add(new Problem("ground", texts.of("proposals.moderation.ground.missing")));
        if (GroundField.tooLong(words)) problems.add(GroundField.tooLong("words", words, texts));
        return problems;
    }

    Field groundField(Texts texts, List<Problem> problems) {
        return GroundField.field(texts.of("proposals.moderation.report.ground"), ground, texts, problems);
    }

    Field wordsField(Texts texts, List<Problem> problems) {
        return Field.of("words", texts.of("ui.optional", texts.of("proposals.moderation.report.words")), words)
                .hint(texts.of("proposals.moderation.report.words.hint")).problemOf(problems);
    }
}
