package org.samskap.followups.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.ui.Lang;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/** Marks what is in another language than the page, so that it is read aloud rightly (UX-11). */
public final class Foreign {
    private Foreign() {}

    /** For a {@code lang} attribute; null when it is the page's own language. */
    public static @Nullable String tag(Texts texts, Lang lang) {
        return lang == texts.lang() ? null : lang.tag();
    }

    public static Content plain(Texts texts, String text, Lang lang) {
        return lang == texts.lang() ? Ui.plain(text) : Ui.plain(text, lang);
    }
}
