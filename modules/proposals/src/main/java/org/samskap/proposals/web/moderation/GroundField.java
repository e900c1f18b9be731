package org.samskap.proposals.web.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Moderation;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** Why a text should not be public, and in words: both who reports and who hides answer it. */
final class GroundField {
    private GroundField() {}

    static Optional<Ground> read(@Nullable String typed) {
        return Arrays.stream(Ground.values()).filter(ground -> ground.name().equals(typed)).findFirst();
    }

    static Field field(String label, @Nullable String chosen, Texts texts, List<Problem> problems) {
        var grounds = Arrays.stream(Ground.values()).map(ground -> Choice.of(ground.name(), texts.of("proposals.moderation.ground." + ground))).toList();
        return Field.of("ground", label, chosen).choices(grounds).problemOf(problems);
    }

    static boolean tooLong(@Nullable String words) {
        return Typed.lines(words).length() > Moderation.LONGEST;
    }

    static Problem tooLong(String field, @Nullable String words, Texts texts) {
        return new Problem(field, texts.of("proposals.moderation.long", Moderation.LONGEST, Typed.lines(words).length() - Moderation.LONGEST));
    }
}
