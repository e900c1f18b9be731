package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** A question an organiser wants to ask besides. */
record QuestionForm(@Nullable String label, @Nullable String kind, @Nullable String choices, @Nullable String optional) {
    static final QuestionForm EMPTY = new QuestionForm(null, null, null, "true");
    private static final int LONGEST = 300;

    String words() {
        return label == null ? "" : label.strip();
    }

    QuestionKind chosen() {
        return Arrays.stream(QuestionKind.values()).filter(known -> known.name().equals(kind)).findFirst().orElse(QuestionKind.SHORT);
    }

    List<String> answers() {
        if (choices == null || !chosen().hasChoices()) return List.of();
        return choices.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (words().isEmpty()) problems.add(new Problem("label", texts.of("registrations.questions.label.missing")));
        if (words().length() > LONGEST) problems.add(new Problem("label", texts.of("registrations.signup.long", LONGEST)));
        if (chosen().hasChoices() && answers().size() < 2) problems.add(new Problem("choices", texts.of("registrations.questions.choices.missing")));
        if (answers().stream().anyMatch(answer -> answer.length() > LONGEST)) problems.add(new Problem("choices", texts.of("registrations.signup.long", LONGEST)));
        return problems;
    }
}
