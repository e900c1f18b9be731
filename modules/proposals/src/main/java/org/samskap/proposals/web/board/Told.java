package org.samskap.proposals.web.board;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.internal.board.Step;
import org.samskap.ui.Texts;

/** Steps on a board in words: who did what. */
final class Told {
    private Told() {}

    static String of(Step step, Map<PersonId, String> names, Texts texts) {
        var who = name(step.person(), names, texts);
        var title = Objects.requireNonNullElse(step.title(), "");
        var group = Objects.requireNonNullElse(step.group(), "");
        return switch (step.kind()) {
            case FORMED -> texts.of("proposals.board.step.formed", who, group, step.cards());
            case MOVED -> step.group() == null ? texts.of("proposals.board.step.out", who, title, step.cards())
                    : texts.of("proposals.board.step.moved", who, title, step.cards(), group);
            case RENAMED -> Objects.equals(step.was(), step.group()) ? texts.of("proposals.board.step.noted", who, group)
                    : texts.of("proposals.board.step.renamed", who, Objects.requireNonNullElse(step.was(), ""), group);
            case DISSOLVED -> texts.of("proposals.board.step.dissolved", who, group);
        };
    }

    static String name(@Nullable PersonId person, Map<PersonId, String> names, Texts texts) {
        return person == null ? "" : names.getOrDefault(person, texts.of("proposals.board.somebody"));
    }
}
