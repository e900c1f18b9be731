package org.samskap.spaces;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A part of a space's page. A module contributes one as a bean; it costs the page at most one statement. */
public interface SpacePageSection {

    /** Lower comes first: series and events 10, proposals 20, working groups 30, ledger 40. */
    int order();

    /** Content with a heading h2 as its first element, or empty when there is nothing to show. */
    Optional<Content> render(Shell shell, Space space, @Nullable Actor actor);
}
