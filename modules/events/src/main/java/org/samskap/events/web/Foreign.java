package org.samskap.events.web;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;

/** Marks what people wrote in another language than the page's, so that it is read aloud rightly. */
final class Foreign {
    private Foreign() {}

    /** For a {@code lang} attribute; null when it is the page's own language. */
    static @Nullable String tag(Texts texts, Lang lang) {
        return texts.lang() == lang ? null : lang.tag();
    }
}
