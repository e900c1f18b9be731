package org.samskap.followups.web.reports;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Lang;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** What goes along with a report-back, as it was typed. */
public final class PartForms {
    private PartForms() {}

    /** The text in another language. */
    public record LanguageForm(@Nullable String language, @Nullable String text, @Nullable String easyText) {
        static final LanguageForm EMPTY = new LanguageForm(null, null, null);

        @Nullable Lang chosen() {
            return Arrays.stream(Lang.values()).filter(lang -> lang.tag().equals(language)).findFirst().orElse(null);
        }

        /** Without the language it is written in and those it is said in already. */
        List<Field> fields(Texts texts, List<Lang> free, List<Problem> problems) {
            var choices = free.stream().map(lang -> Choice.of(lang.tag(), texts.of("followups.language." + lang))).toList();
            return List.of(Field.of("language", texts.of("followups.parts.language"), language).choices(choices).problemOf(problems),
                    Field.of("text", texts.of("followups.report.text"), text).problemOf(problems),
                    Field.of("easyText", texts.of("ui.optional", texts.of("followups.report.easy")), easyText).problemOf(problems));
        }
    }

    /** What a file is called. */
    public record FileForm(@Nullable String title) {
        static final FileForm EMPTY = new FileForm(null);

        List<Field> fields(Texts texts, List<Problem> problems) {
            return List.of(Field.of("title", texts.of("followups.parts.title"), title).hint(texts.of("followups.parts.title.hint")).problemOf(problems),
                    Field.of("file", texts.of("followups.parts.file"), null).hint(texts.of("followups.parts.file.hint")).problemOf(problems));
        }
    }
}
