package org.samskap.events;

import java.util.Optional;

import gg.jte.Content;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

/** A part below the plan of a series, the page of those who run it. A module adds one as a bean; at most one statement each. */
public interface SeriesCockpitSection {

    /** Content with a heading h2 as its first element, or empty when there is nothing to say. */
    Optional<Content> render(Shell shell, SeriesSummary series, Actor organiser);
}
