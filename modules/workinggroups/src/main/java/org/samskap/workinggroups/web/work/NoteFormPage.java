package org.samskap.workinggroups.web.work;

import java.util.List;

import org.samskap.ui.Field;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.notes.Audience;
import org.samskap.workinggroups.web.Typed;

/** The form for a note or a material. */
public record NoteFormPage(String href, Field title, Field text, Field link, Field file, Field audience, String key) {

    static NoteFormPage of(Texts texts, String href, NoteForm form, List<Problem> problems) {
        return new NoteFormPage(href, Field.of("title", texts.of("workinggroups.note.title"), form.title()).problemOf(problems),
                Field.of("text", texts.of("ui.optional", texts.of("workinggroups.note.text")), form.text()).problemOf(problems),
                Field.of("link", texts.of("ui.optional", texts.of("workinggroups.note.link")), form.link()).hint(texts.of("workinggroups.note.link.hint")).problemOf(problems),
                Field.of("file", texts.of("ui.optional", texts.of("workinggroups.note.file")), null).hint(texts.of("workinggroups.note.file.hint")).problemOf(problems),
                Field.of("audience", texts.of("workinggroups.note.audience"), form.readers().name()).choices(List.of(choice(texts, Audience.MEMBERS), choice(texts, Audience.EVERYONE))),
                Typed.key(form.key()));
    }

    private static Choice choice(Texts texts, Audience audience) {
        var key = "workinggroups.note.audience." + audience;
        return new Choice(audience.name(), texts.of(key), texts.of(key + ".meaning"));
    }
}
