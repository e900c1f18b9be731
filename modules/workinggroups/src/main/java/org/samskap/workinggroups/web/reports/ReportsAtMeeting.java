package org.samskap.workinggroups.web.reports;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.reports.Heard;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

/**
 * On the page of a meeting: the standing item "reports from our groups". Ahead of the meeting every group of the series is on it, afterwards
 * those that reported. A meeting outside a series costs nothing.
 */
@Component
class ReportsAtMeeting implements EventPageSection {
    private final Templates templates = new StaticTemplates();
    private final Heard heard;
    private final Clock clock;

    ReportsAtMeeting(Heard heard, Clock clock) {
        this.heard = heard;
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        if (event.series() == null) return List.of();
        boolean ahead = !event.isOver(clock.instant());
        var groups = heard.at(event.id(), event.series(), ahead);
        return groups.isEmpty() ? List.of() : List.of(new Part(Place.MAIN, 17, templates.reportsHeard(shell.texts(), groups, event.zone())));
    }
}
