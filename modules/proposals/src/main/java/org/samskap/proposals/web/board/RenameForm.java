package org.samskap.proposals.web.board;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Typed;
import org.samskap.proposals.internal.board.Board;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * The words of a group.
 *
 * @param version of them that was seen when the form was opened
 */
record RenameForm(@Nullable String name, @Nullable String note, @Nullable Integer version) {
    private static final int NAME = 120;
    private static final int NOTE = 1000;

    static RenameForm of(Board.Group group) {
        return new RenameForm(group.name(), group.note(), group.version());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    String typedName() {
        return Typed.line(name);
    }

    String typedNote() {
        return Typed.lines(note);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (typedName().isEmpty()) problems.add(new Problem("name", texts.of("proposals.group.name.missing")));
        if (typedName().length() > NAME) problems.add(new Problem("name", texts.of("proposals.group.name.long", NAME)));
        if (typedNote().length() > NOTE) problems.add(new Problem("note", texts.of("proposals.group.note.long", NOTE)));
        return problems;
    }

    Field nameField(Texts texts, List<Problem> problems) {
        return Field.of("name", texts.of("proposals.group.name"), name).hint(texts.of("proposals.group.name.hint")).problemOf(problems);
    }

    Field noteField(Texts texts, List<Problem> problems) {
        return Field.of("note", texts.of("ui.optional", texts.of("proposals.group.note")), note)
                .hint(texts.of("proposals.group.note.hint")).problemOf(problems);
    }
}
