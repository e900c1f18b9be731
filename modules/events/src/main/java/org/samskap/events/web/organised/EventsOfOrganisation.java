package org.samskap.events.web.organised;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.events.internal.organised.Organised;
import org.samskap.events.web.templates.StaticTemplates;
import org.samskap.events.web.templates.Templates;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On the page of an organisation: the events that it organises or organised. */
@Component
class EventsOfOrganisation implements OrganisationPageSection {
    private final Templates templates = new StaticTemplates();
    private final Organised organised;

    EventsOfOrganisation(Organised organised) {
        this.organised = organised;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> render(Shell shell, Organisation organisation, @Nullable Actor actor) {
        var events = organised.by(organisation.id());
        return events.isEmpty() ? Optional.empty() : Optional.of(templates.organisedSection(shell.texts(), events));
    }
}
