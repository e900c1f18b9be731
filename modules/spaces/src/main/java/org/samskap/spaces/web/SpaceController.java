package org.samskap.spaces.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.spaces.Spaces;
import org.samskap.spaces.web.templates.StaticTemplates;
import org.samskap.spaces.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gg.jte.Content;

/** The arenas, and the page of each, to which other modules add their parts. */
@Controller
class SpaceController {
    private final Templates templates = new StaticTemplates();
    private final Spaces spaces;
    private final ObjectProvider<SpacePageSection> sections;

    SpaceController(Spaces spaces, ObjectProvider<SpacePageSection> sections) {
        this.spaces = spaces;
        this.sections = sections;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces")
    Page list(Shell shell) {
        var pages = spaces.list().stream().map(space -> new SpacePage(space, shell.lang(), List.of())).toList();
        return Page.of(shell, shell.texts().of("spaces.title"), templates.list(shell.texts(), pages));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}")
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        var page = new SpacePage(space, shell.lang(), parts(shell, space, actor));
        return Page.of(shell, space.name(), templates.space(shell.texts(), page))
                .below(Crumbs.of(shell.texts().of("spaces.title"), "/spaces").then(space.name(), null));
    }

    private List<Content> parts(Shell shell, Space space, @Nullable Actor actor) {
        return sections.stream().sorted(Comparator.comparingInt(SpacePageSection::order))
                .flatMap(section -> section.render(shell, space, actor).stream()).toList();
    }
}
