package org.samskap.followups.web;

import java.util.Optional;

import gg.jte.Content;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.springframework.stereotype.Component;

/** Whether we keep what we promise, in numbers that are counted each time. */
@Component
class KeptOnTheStartPage implements StartPageSection {
    private final Templates templates = new StaticTemplates();
    private final Ledgers ledgers;

    KeptOnTheStartPage(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        var kept = ledgers.kept();
        return kept.all() == 0 ? Optional.empty() : Optional.of(templates.homeKept(shell.texts(), kept));
    }
}
