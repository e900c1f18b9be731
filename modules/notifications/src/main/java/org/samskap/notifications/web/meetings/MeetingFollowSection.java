package org.samskap.notifications.web.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.EventPageSection;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesPageSection;
import org.samskap.events.SeriesSummary;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Shows where to follow an event that is yet to come, and a series; and the feed of each. Asks nothing: the next page knows who follows already. */
@Component
class MeetingFollowSection implements EventPageSection, SeriesPageSection {
    private final Templates templates = new StaticTemplates();
    private final Clock clock;

    MeetingFollowSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Part> render(Shell shell, EventSummary event, @Nullable Actor actor) {
        var feed = new Part(Place.ASIDE, 90, templates.feed(shell.texts(), event.href()));
        if (event.isOver(clock.instant())) return List.of(feed);
        return List.of(new Part(Place.ACTIONS, 70, templates.followbutton(shell.texts(), event.href(), "event")), feed);
    }

    @Override
    public Optional<Content> render(Shell shell, SeriesSummary series, @Nullable Actor actor) {
        return Optional.of(templates.followseries(shell.texts(), series.href()));
    }
}
