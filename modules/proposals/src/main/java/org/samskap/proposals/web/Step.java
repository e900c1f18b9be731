package org.samskap.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.internal.Draft;
import org.samskap.ui.Texts;

/** The pages on which somebody writes a proposal, one thing on each (UX-06). */
public enum Step {
    WHAT, WHY, NAME, CONTACT, CHECK;

    String path(String token) {
        return "/propose/" + token + "/" + key();
    }

    /** The one that a path names. */
    static Step of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    int number() {
        return ordinal() + 1;
    }

    Step next() {
        return values()[ordinal() + 1];
    }

    /** Where "back" leads; the first one leads back to the explanation. */
    @Nullable Step before() {
        return ordinal() == 0 ? null : values()[ordinal() - 1];
    }

    static List<String> names(Texts texts) {
        return Arrays.stream(values()).map(step -> texts.of("proposals.step." + step.key())).toList();
    }

    /** The first one that has no answer yet; CHECK when all have. */
    static Step firstOpen(Draft draft) {
        if (draft.title() == null) return WHAT;
        if (draft.body() == null) return WHY;
        if (draft.byline() == null) return NAME;
        return draft.email() == null ? CONTACT : CHECK;
    }
}
