package org.samskap.workinggroups.web;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one group. */
@Controller
class GroupController {
    private final Templates templates = new StaticTemplates();
    private final GroupQueries groups;
    private final GroupPages pages;
    private final Spaces spaces;

    GroupController(GroupQueries groups, GroupPages pages, Spaces spaces) {
        this.groups = groups;
        this.pages = pages;
        this.spaces = spaces;
    }

    @Access(Who.EVERYONE)
    @GetMapping("/groups/{slug}")
    Page show(@PathVariable String slug, Shell shell, @Nullable Actor actor) {
        var found = groups.findView(slug).orElseThrow(() -> new NotVisible("working group " + slug));
        var group = found.found().group();
        var space = spaces.get(group.space());
        return Page.of(shell, group.name(), templates.group(shell.texts(), pages.of(shell, found, actor)))
                .below(Crumbs.of(space.name(), space.href()).then(shell.texts().of("workinggroups.groups"), "/groups?space=" + space.slug())
                        .then(group.name(), null));
    }
}
