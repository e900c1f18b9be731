package org.samskap.events.web.programme;

import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.events.EventCockpitSection;
import org.samskap.events.EventOutline;
import org.samskap.events.internal.programme.ProgrammeDesk;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Where the programme stands, for those who run the event. */
@Component
class OnTheCockpit implements EventCockpitSection {
    private static final int ORDER = 10;

    private final Templates templates = new StaticTemplates();
    private final ProgrammeDesk desk;

    OnTheCockpit(ProgrammeDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> render(Shell shell, EventOutline event, Actor organiser) {
        return Optional.of(templates.programmeCockpit(shell.texts(), desk.open(event), EditorPage.href(event)));
    }
}
