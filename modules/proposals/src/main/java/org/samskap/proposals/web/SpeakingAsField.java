package org.samskap.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.SpeakingAs;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Texts;

/** "I speak as …": never needed, and what is not one of the words is nothing said (ADR 0034). */
final class SpeakingAsField {
    private SpeakingAsField() {}

    /** @param label of the question, which has a hint under the same key */
    static Field of(@Nullable String chosen, String label, Texts texts) {
        var as = SpeakingAs.find(chosen);
        return Field.of("as", texts.of("ui.optional", texts.of(label)), as == null ? "" : as.name()).hint(texts.of(label + ".hint")).choices(choices(texts));
    }

    private static List<Choice> choices(Texts texts) {
        return Stream.concat(Stream.of(Choice.of("", texts.of("proposals.balance.as.none"))),
                Arrays.stream(SpeakingAs.values()).map(as -> Choice.of(as.name(), as.word(texts)))).toList();
    }
}
