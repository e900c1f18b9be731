package org.samskap.events;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** Buttons that modules above add to the top of a series' page, as beans; at most one statement each. */
public interface SeriesPageSection {

    /** Empty when there is nothing to show. */
    Optional<Content> render(Shell shell, SeriesSummary series, @Nullable Actor actor);
}
