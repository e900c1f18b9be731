package org.samskap.demo.web;

import java.util.Optional;

import org.samskap.demo.internal.WhenDemo;
import org.samskap.demo.web.templates.StaticTemplates;
import org.samskap.demo.web.templates.Templates;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** Says that all this is a demonstration, and shows the way to look at it as somebody else. */
@Component
@WhenDemo
class DemoOnTheStartPage implements StartPageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Content> render(Shell shell) {
        return Optional.of(templates.start(shell.texts()));
    }
}
