package org.samskap.proposals.web.moderation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Why a moderator hides a text. */
record HideForm(@Nullable String ground, @Nullable String reason) {
    static final HideForm EMPTY = new HideForm(null, null);

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (GroundField.read(ground).isEmpty()) problems.add(new Problem("ground", texts.of("proposals.moderation.ground.missing")));
        if (Typed.lines(reason).isEmpty()) problems.add(new Problem("reason", texts.of("proposals.moderation.reason.missing")));
        if (GroundField.tooLong(reason)) problems.add(GroundField.tooLong("reason", reason, texts));
        return problems;
    }

    Field groundField(Texts texts, List<Problem> problems) {
        return GroundField.field(texts.of("proposals.moderation.hide.ground"), ground, texts, problems);
    }

    Field reasonField(Texts texts, List<Problem> problems) {
        return Field.of("reason", texts.of("proposals.moderation.reason"), reason).hint(texts.of("proposals.moderation.reason.hint")).problemOf(problems);
    }
}
