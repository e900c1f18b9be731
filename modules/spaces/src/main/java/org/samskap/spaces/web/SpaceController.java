package org.samskap.spaces.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.spaces.Spaces;
import org.samskap.spaces.web.templates.StaticTemplates;
import org.samskap.spaces.web.templates.Templates;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.LocalPath;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.PrimaryAction;
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
    private final Roles roles;
    private final ObjectProvider<SpacePageSection> sections;
    private final ObjectProvider<PrimaryAction> action;

    SpaceController(Spaces spaces, Roles roles, ObjectProvider<SpacePageSection> sections, ObjectProvider<PrimaryAction> action) {
        this.spaces = spaces;
        this.roles = roles;
        this.action = action;
        this.sections = sections;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces")
    Page list(Shell shell) {
        var pages = spaces.list().stream().map(space -> new SpacePage(space, shell.lang(), null, List.of(), false)).toList();
        return Page.of(shell, shell.texts().of("spaces.title"), templates.list(shell.texts(), pages));
    }

    @Access(Who.EVERYONE)
    @GetMapping("/spaces/{slug}")
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var space = spaces.find(slug).orElseThrow(() -> new NotVisible("space " + slug));
        var page = new SpacePage(space, shell.lang(), raise(shell, space), parts(shell, space, actor), roles.may(actor, space.id(), Role.ADMINISTRATOR));
        return Page.of(shell, space.name(), templates.space(shell.texts(), page))
                .below(Crumbs.of(shell.texts().of("spaces.title"), "/spaces").then(space.name(), null));
    }

    /** What we hope a visitor will do, in this space. */
    private PrimaryAction.@Nullable Link raise(Shell shell, Space space) {
        var found = action.getIfAvailable();
        return found == null ? null
                : new PrimaryAction.Link(shell.texts().of(found.textKey()), LocalPath.with(found.path(), "space", space.slug()));
    }

    private List<Content> parts(Shell shell, Space space, @Nullable Actor actor) {
        return sections.stream().sorted(Comparator.comparingInt(SpacePageSection::order))
                .flatMap(section -> section.render(shell, space, actor).stream()).toList();
    }
}
