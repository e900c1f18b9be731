package org.samskap.ui;

import java.util.Optional;

import gg.jte.Content;

/** A part of the start page. A module contributes one as a bean; it costs the page at most one statement. */
public interface StartPageSection {

    /** Where it belongs: HERO beside the welcome, MAIN for what happened, ASIDE for what is on. */
    enum Place { HERO, MAIN, ASIDE }

    Place place();

    /** Lower comes first within its place. */
    int order();

    /** Its content (a root element with a heading h2), or empty when there is nothing to show. */
    Optional<Content> render(Shell shell);
}
