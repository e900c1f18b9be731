package org.samskap.registrations.web.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionId;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.ui.Ids;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A question an organiser wants to ask besides.
 *
 * @param key     of a new one, so that sending it twice is asking once
 * @param version that was seen of one that is asked already
 */
record QuestionForm(@Nullable String label, @Nullable String kind, @Nullable String choices, @Nullable String optional, @Nullable String key,
                    @Nullable Integer version) {
    private static final int LONGEST = 300;
    private static final int MOST_CHOICES = 50;

    static QuestionForm empty() {
        return new QuestionForm(null, null, null, "true", Ids.next().toString(), null);
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(question.label(), question.kind().name(), String.join("\n", question.choices()), question.optional() ? "true" : null,
                null, question.version());
    }

    QuestionForm at(int version) {
        return new QuestionForm(label, kind, choices, optional, key, version);
    }

    /** The question as it was typed. */
    Question read(QuestionId id) {
        return new Question(id, chosen(), words(), answers(), optional != null, false, version == null ? -1 : version);
    }

    /** A key that somebody made up is as good as any other. */
    QuestionId newId() {
        try {
            return QuestionId.of(String.valueOf(key));
        } catch (IllegalArgumentException e) {
            return new QuestionId(Ids.next());
        }
    }

    private String words() {
        return label == null ? "" : label.strip();
    }

    QuestionKind chosen() {
        return Arrays.stream(QuestionKind.values()).filter(known -> known.name().equals(kind)).findFirst().orElse(QuestionKind.SHORT);
    }

    private List<String> answers() {
        if (choices == null || !chosen().hasChoices()) return List.of();
        return choices.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (words().isEmpty()) problems.add(new Problem("label", texts.of("registrations.questions.label.missing")));
        if (words().length() > LONGEST) problems.add(new Problem("label", texts.of("registrations.signup.long", LONGEST)));
        if (chosen().hasChoices() && answers().size() < 2) problems.add(new Problem("choices", texts.of("registrations.questions.choices.missing")));
        if (answers().size() > MOST_CHOICES) problems.add(new Problem("choices", texts.of("registrations.questions.choices.many", MOST_CHOICES)));
        if (answers().stream().anyMatch(answer -> answer.length() > LONGEST)) problems.add(new Problem("choices", texts.of("registrations.signup.long", LONGEST)));
        return problems;
    }
}
