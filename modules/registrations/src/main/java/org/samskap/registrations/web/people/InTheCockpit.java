package org.samskap.registrations.web.people;

import java.util.Map;
import java.util.Optional;

import gg.jte.Content;

import org.samskap.accounts.Actor;
import org.samskap.events.AttendanceContract;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventOutline;
import org.samskap.registrations.internal.signup.PeopleDesk;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** How sign-up stands, in the cockpit of the event. */
@Component("registrationsInTheCockpit")
class InTheCockpit implements EventCockpitSection {
    private static final int ORDER = 20;

    private final Templates templates = new StaticTemplates();
    private final PeopleDesk desk;

    InTheCockpit(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> render(Shell shell, EventOutline event, Actor organiser) {
        boolean needed = event.summary().contract() != AttendanceContract.JUST_COME;
        var figures = needed ? desk.figures(event.id()) : Map.<String, Integer>of();
        return Optional.of(templates.peopleCockpit(shell.texts(), event.summary().href(), PeoplePage.figures(shell.texts(), figures), needed));
    }
}
