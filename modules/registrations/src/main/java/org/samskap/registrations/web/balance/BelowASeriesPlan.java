package org.samskap.registrations.web.balance;

import java.util.Optional;

import gg.jte.Content;
import org.samskap.accounts.Actor;
import org.samskap.events.SeriesCockpitSection;
import org.samskap.events.SeriesSummary;
import org.samskap.registrations.web.templates.StaticTemplates;
import org.samskap.registrations.web.templates.Templates;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The way from a series' plan to who comes to it. */
@Component("registrationsBelowASeriesPlan")
class BelowASeriesPlan implements SeriesCockpitSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public Optional<Content> render(Shell shell, SeriesSummary series, Actor organiser) {
        return Optional.of(templates.balanceDoor(shell.texts(), series.href() + "/plan/balance"));
    }
}
