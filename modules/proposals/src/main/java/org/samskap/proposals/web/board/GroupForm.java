package org.samskap.proposals.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/**
 * A new group of proposals, as the facilitator writes it.
 *
 * @param suggested set when it was suggested, so that she comes back to the other suggestions
 */
record GroupForm(@Nullable String name, @Nullable String note, @Nullable List<String> proposals, @Nullable String suggested) {
    static final GroupForm EMPTY = new GroupForm(null, null, null, null);

    Set<String> ticked() {
        return proposals == null ? Set.of() : Set.copyOf(proposals);
    }

    List<Problem> problems(Texts texts) {
        var problems = new ArrayList<Problem>();
        if (ticked().size() < 2) problems.add(new Problem("proposals", texts.of("proposals.group.too-few")));
        problems.addAll(new RenameForm(name, note, null).problems(texts));
        return problems;
    }

    Field nameField(Texts texts, List<Problem> problems) {
        return new RenameForm(name, note, null).nameField(texts, problems);
    }

    Field noteField(Texts texts, List<Problem> problems) {
        return new RenameForm(name, note, null).noteField(texts, problems);
    }

    static Field proposalsField(Texts texts, List<Problem> problems) {
        return Field.of("proposals", texts.of("proposals.group.tick"), "").problemOf(problems);
    }
}
