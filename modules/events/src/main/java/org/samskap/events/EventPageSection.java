package org.samskap.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.ui.Shell;

import gg.jte.Content;

/** A contribution to an event's page. A module adds one as a bean; it costs the page at most one statement. */
public interface EventPageSection {

    /** ACTIONS are buttons at the top, MAIN runs below the event's own text, ASIDE beside it. */
    enum Place { ACTIONS, MAIN, ASIDE }

    /**
     * One part of the page.
     *
     * @param order lower comes first within its place: attendance 10, follow-up agenda 15, proposals 20, ledger 30
     */
    record Part(Place place, int order, Content content) {}

    /** No parts when there is nothing to show. */
    List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor);
}
