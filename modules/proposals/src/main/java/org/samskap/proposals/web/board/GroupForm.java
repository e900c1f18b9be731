package org.samskap.proposals.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** A new group of proposals, as the facilitator writes it. */
record GroupForm(@Nullable String name, @Nullable String note, @Nullable List<String> proposals) {
    static final GroupForm EMPTY = new GroupForm(null, null, null);
    private static final int NAME = 120;
    private static final int NOTE = 1000;

    Set<String> ticked() {
        return proposals == null ? Set.of() : Set.copyOf(proposals);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (ticked().size() < 2) problems.add(new Problem("proposals", texts.of("proposals.group.too-few")));
        int length = Typed.line(name).length();
        if (length == 0) problems.add(new Problem("name", texts.of("proposals.group.name.missing")));
        if (length > NAME) problems.add(new Problem("name", texts.of("proposals.group.name.long", NAME)));
        if (Typed.lines(note).length() > NOTE) problems.add(new Problem("note", texts.of("proposals.group.note.long", NOTE)));
        return problems;
    }

    Field nameField(Texts texts, List<Problem> problems) {
        return Field.of("name", texts.of("proposals.group.name"), name).hint(texts.of("proposals.group.name.hint")).problemOf(problems);
    }

    Field noteField(Texts texts, List<Problem> problems) {
        return Field.of("note", texts.of("ui.optional", texts.of("proposals.group.note")), note)
                .hint(texts.of("proposals.group.note.hint")).problemOf(problems);
    }

    static Field proposalsField(Texts texts, List<Problem> problems) {
        return Field.of("proposals", texts.of("proposals.group.tick"), "").problemOf(problems);
    }
}
