package org.samskap.workinggroups;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A contribution to a working group's page. A module adds one as a bean; it costs the page at most one statement. */
public interface GroupPageSection {

    /** ACTIONS are buttons at the top, MAIN runs below the group's own text. */
    enum Place { ACTIONS, MAIN }

    /** One part of the page; lower orders come first within a place. */
    record Part(Place place, int order, Content content) {}

    /** No parts when there is nothing to show. */
    List<Part> render(Shell shell, WorkingGroup group, @Nullable Actor actor);
}
