package org.samskap.ui;

import java.util.Optional;

import gg.jte.Content;

/** A part of the page that explains how things work here. A module contributes one as a bean. */
public interface HowItWorksSection {

    /** Lower comes first: proposals 10, statuses 20, meetings 30, groups 40. */
    int order();

    /** Its content (a root element with a heading h2), or empty when there is nothing to explain. */
    Optional<Content> render(Shell shell);
}
