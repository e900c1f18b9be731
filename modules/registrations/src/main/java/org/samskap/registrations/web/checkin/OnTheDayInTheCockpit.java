package org.samskap.registrations.web.checkin;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventOutline;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** The ways to the door, once there is a day. */
@Component("registrationsOnTheDayInTheCockpit")
class OnTheDayInTheCockpit implements EventCockpitSection {
    private static final int ORDER = 40;

    private final Templates templates = new StaticTemplates();

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> render(Shell shell, EventOutline event, Actor organiser) {
        return event.days().isEmpty() ? Optional.empty() : Optional.of(templates.checkinCockpit(shell.texts(), event.summary().href()));
    }
}
