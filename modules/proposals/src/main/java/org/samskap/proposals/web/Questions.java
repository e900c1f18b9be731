package org.samskap.proposals.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Raise.Byline;
import org.samskap.proposals.internal.Wording;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** The fields of each page, with what was typed and what there is to mend. */
final class Questions {
    private Questions() {}

    static Content of(Answers answers, Texts texts, List<Problem> problems) {
        return switch (answers) {
            case Answers.What what -> Ui.text(field("title", "proposals.what.label", what.title(), texts)
                    .hint(texts.of("proposals.what.hint", Wording.TITLE)).problemOf(problems));
            case Answers.Why why -> Ui.lines(texts, field("body", "proposals.why.label", why.body(), texts)
                    .hint(texts.of("proposals.why.hint")).problemOf(problems), 9, Wording.BODY);
            case Answers.Name name -> Ui.all(List.of(
                    Ui.radios(field("byline", "proposals.name.label", name.byline(), texts).choices(bylines(texts)).problemOf(problems)),
                    Ui.text(field("name", "proposals.name.name", name.name(), texts)
                            .hint(texts.of("proposals.name.name.hint")).autocomplete("nickname").problemOf(problems)),
                    Ui.select(SpeakingAsField.of(name.as(), "proposals.balance.ask", texts))));
            case Answers.Contact contact -> Ui.all(List.of(
                    Ui.radios(field("contact", "proposals.contact.label", contact.contact(), texts).choices(contacts(texts)).problemOf(problems)),
                    Ui.email(field("email", "proposals.contact.email", contact.email(), texts)
                            .hint(texts.of("proposals.contact.email.hint")).problemOf(problems))));
        };
    }

    private static Field field(String name, String label, @Nullable String typed, Texts texts) {
        return Field.of(name, texts.of(label), typed);
    }

    private static List<Choice> bylines(Texts texts) {
        return Arrays.stream(Byline.values()).map(byline -> new Choice(byline.name(),
                texts.of("proposals.name." + byline.name()), texts.of("proposals.name." + byline.name() + ".hint"))).toList();
    }

    private static List<Choice> contacts(Texts texts) {
        return List.of(new Choice(Answers.Contact.NONE, texts.of("proposals.contact.none"), texts.of("proposals.contact.none.hint")),
                new Choice(Answers.Contact.MAIL, texts.of("proposals.contact.mail"), texts.of("proposals.contact.mail.hint")));
    }
}
