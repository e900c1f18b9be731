package org.samskap.proposals.web;

import java.util.Optional;

import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.HowItWorksSection;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** What each status means, in one sentence, in one place (UX-08). */
@Component
class StatusesExplained implements HowItWorksSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        return Optional.of(templates.sectionStatuses(shell.texts()));
    }
}
