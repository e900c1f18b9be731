package org.samskap.events.web;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.EventLists;
import org.samskap.events.web.calendar.Subscription;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The series of a space, and its next and latest events. */
@Component
class OnASpacePage implements SpacePageSection {
    private static final int MOST = 3;

    private final Templates templates = new StaticTemplates();
    private final EventLists lists;
    private final Subscription subscription;
    private final Clock clock;

    OnASpacePage(EventLists lists, Subscription subscription, Clock clock) {
        this.lists = lists;
        this.subscription = subscription;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        var now = clock.instant();
        var found = lists.listOf(space.id(), now, MOST);
        if (found.series().isEmpty() && found.on().isEmpty() && found.past().isEmpty()) return Optional.empty();
        var texts = shell.texts();
        return Optional.of(templates.onspace(texts, space, Foreign.tag(texts, space.lang()), found.series(),
                EventRow.of(texts, found.on(), now), EventRow.of(texts, found.past(), now), subscription.to(space.href())));
    }
}
