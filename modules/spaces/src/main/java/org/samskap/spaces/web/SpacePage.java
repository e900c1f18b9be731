package org.samskap.spaces.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.samskap.ui.PrimaryAction;
import org.samskap.ui.Ui;

import gg.jte.Content;

/** A space as its page shows it, in the language of the reader around texts in the language of the space. */
public record SpacePage(Space space, Lang reader, PrimaryAction.@Nullable Link raise, List<Content> sections, boolean mayChange) {

    /** For the {@code lang} attribute of what the space says itself; null when the whole page is in that language (UX-11). */
    public @Nullable String lang() {
        return space.lang() == reader ? null : space.lang().tag();
    }

    /** A longer text of the space. */
    public Content said(String text) {
        return space.lang() == reader ? Ui.plain(text) : Ui.plain(text, space.lang());
    }

    public @Nullable String contactLink() {
        return space.contactEmail() == null ? null : "mailto:" + space.contactEmail();
    }
}
