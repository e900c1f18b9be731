package org.samskap.registrations.web.people;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.questions.QuestionKind;
import org.samskap.registrations.internal.signup.OwnQuestions.Asked;
import org.samskap.registrations.web.Foreign;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The organiser's own questions, and a form for one more.
 *
 * @param lang tag of the event's language when it is not the page's, or null
 */
public record QuestionsPage(EventOutline event, @Nullable String lang, String action, Asked asked, Fields fields, String key) {

    /** What is asked about a question. */
    public record Fields(Field label, Field kind, Field choices, Field optional) {

        static Fields of(Texts texts, QuestionForm form, List<Problem> problems) {
            var kinds = Arrays.stream(QuestionKind.values()).map(kind -> Choice.of(kind.name(), texts.of("registrations.questions.kind." + kind))).toList();
            return new Fields(Field.of("label", texts.of("registrations.questions.label"), form.label()).problemOf(problems),
                    Field.of("kind", texts.of("registrations.questions.kind"), form.chosen().name()).choices(kinds).problemOf(problems),
                    Field.of("choices", texts.of("registrations.questions.choices"), form.choices()).hint(texts.of("registrations.questions.choices.hint")).problemOf(problems),
                    Field.of("optional", texts.of("registrations.questions.optional"), form.optional()));
        }
    }

    static QuestionsPage of(Texts texts, EventOutline event, Asked asked, QuestionForm form, List<Problem> problems) {
        return new QuestionsPage(event, Foreign.lang(texts, event.summary()), path(event), asked, Fields.of(texts, form, problems), form.newId().toString());
    }

    static String path(EventOutline event) {
        return event.summary().href() + "/plan/sign-up/questions";
    }
}
