package org.samskap.registrations.web;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.registrations.Headcounts;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** What taking part asks of a person, or how many came. */
@Component
class OnAnEventPage implements EventPageSection {
    private static final int ORDER = 10;

    private final Templates templates = new StaticTemplates();
    private final Headcounts headcounts;
    private final Clock clock;

    OnAnEventPage(Headcounts headcounts, Clock clock) {
        this.headcounts = headcounts;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var now = clock.instant();
        var count = event.isOver(now) ? headcounts.find(event.id()).orElse(null) : null;
        var attendance = Attendance.of(shell.texts(), event, count, now);
        return List.of(new Part(Place.ASIDE, ORDER, templates.attendance(shell.texts(), attendance)));
    }
}
