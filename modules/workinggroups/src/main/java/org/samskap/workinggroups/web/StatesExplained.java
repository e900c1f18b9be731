package org.samskap.workinggroups.web;

import java.util.Optional;

import org.samskap.ui.HowItWorksSection;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On the page that explains how things work: what a working group is, and the words for where it stands. */
@Component
class StatesExplained implements HowItWorksSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        return Optional.of(templates.how(shell.texts()));
    }
}
