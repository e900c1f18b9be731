package org.samskap.registrations.web.people;

import java.util.Arrays;
import java.util.List;

import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.questions.Question;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** The organiser's own questions, and a form for one more. */
public record QuestionsPage(EventOutline event, String action, List<Question> questions, Field label, Field kind, Field choices, Field optional) {

    static QuestionsPage of(Texts texts, EventOutline event, List<Question> questions, QuestionForm form, List<Problem> problems) {
        var kinds = Arrays.stream(QuestionKind.values()).map(kind -> Choice.of(kind.name(), texts.of("registrations.questions.kind." + kind))).toList();
        return new QuestionsPage(event, event.summary().href() + "/plan/sign-up/questions", questions,
                Field.of("label", texts.of("registrations.questions.label"), form.label()).problemOf(problems),
                Field.of("kind", texts.of("registrations.questions.kind"), form.chosen().name()).choices(kinds).problemOf(problems),
                Field.of("choices", texts.of("registrations.questions.choices"), form.choices()).hint(texts.of("registrations.questions.choices.hint")).problemOf(problems),
                Field.of("optional", texts.of("registrations.questions.optional"), form.optional()));
    }
}
