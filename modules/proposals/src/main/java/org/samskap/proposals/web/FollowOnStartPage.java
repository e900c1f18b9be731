package org.samskap.proposals.web;

import java.util.List;
import java.util.Optional;

import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** "Follow your proposal" by code, beside the welcome. */
@Component
class FollowOnStartPage implements StartPageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public Place place() {
        return Place.HERO;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        return Optional.of(templates.receiptStart(shell, FollowForm.EMPTY.field(shell.texts(), List.of())));
    }
}
