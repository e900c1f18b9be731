package org.samskap.ui.web;

import java.util.Comparator;
import java.util.List;

import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.StartPageSection;
import org.samskap.ui.StartPageSection.Place;
import org.samskap.ui.web.templates.StaticTemplates;
import org.samskap.ui.web.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.samskap.ui.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gg.jte.Content;

/** The start page: a welcome, and what the modules have to say. */
@Controller
class StartController {
    private final Templates templates = new StaticTemplates();
    private final Frames frames;
    private final ObjectProvider<StartPageSection> sections;

    StartController(Frames frames, ObjectProvider<StartPageSection> sections) {
        this.frames = frames;
        this.sections = sections;
    }

    @GetMapping("/")
    @Access(Access.Who.EVERYONE)
    Page start(Shell shell) {
        return Page.of(shell, shell.texts().of("ui.start.page"), templates.pageStart(shell.texts(),
                frames.action(shell.texts()), at(Place.HERO, shell), at(Place.MAIN, shell), at(Place.ASIDE, shell)));
    }

    private List<Content> at(Place place, Shell shell) {
        return sections.stream().filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(StartPageSection::order))
                .flatMap(section -> section.render(shell).stream()).toList();
    }
}
