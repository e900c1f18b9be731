package org.samskap.proposals.web;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Texts;

/** Who raised a proposal, in words. Whose name is gone is anonymous like everybody who never left one. */
final class Bylines {
    private Bylines() {}

    static String of(Byline byline, @Nullable String name, boolean atEvent, Texts texts) {
        var where = atEvent ? ".event" : ".space";
        return byline == Byline.ANONYMOUS || name == null ? texts.of("proposals.byline.anonymous" + where)
                : texts.of("proposals.byline.named" + where, name);
    }
}
