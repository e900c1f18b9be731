package org.samskap.events.web.minutes;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventOutline;
import org.samskap.events.internal.minutes.Minutes;
import org.samskap.events.internal.minutes.MinutesDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** What is written during and after an event: the run sheet before, minutes and a report afterwards. */
@Component
class AfterwardsInTheCockpit implements EventCockpitSection {
    private static final int ORDER = 50;

    private final Templates templates = new StaticTemplates();
    private final MinutesDesk desk;

    AfterwardsInTheCockpit(MinutesDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> render(Shell shell, EventOutline event, Actor organiser) {
        return Optional.of(templates.minutesCockpit(shell.texts(), event.summary().href(), state(desk.of(event.id()))));
    }

    private static String state(Minutes minutes) {
        if (minutes.isPublished()) return "published";
        return minutes.saysSomething() ? "draft" : "none";
    }
}
