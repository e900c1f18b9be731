package org.samskap.events.web;

import java.time.Clock;
import java.util.Optional;

import org.samskap.events.internal.EventLists;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The next few events, beside what happened lately. */
@Component
class OnTheStartPage implements StartPageSection {
    private static final int MOST = 4;

    private final Templates templates = new StaticTemplates();
    private final EventLists lists;
    private final Spaces spaces;
    private final Clock clock;

    OnTheStartPage(EventLists lists, Spaces spaces, Clock clock) {
        this.lists = lists;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        var now = clock.instant();
        var next = lists.listOn(null, null, now, MOST);
        return Optional.of(templates.onstart(shell.texts(), EventRow.of(shell.texts(), next, now, spaces)));
    }
}
