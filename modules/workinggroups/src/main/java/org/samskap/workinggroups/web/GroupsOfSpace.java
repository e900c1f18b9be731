package org.samskap.workinggroups.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On a space's page: its newest groups. */
@Component
class GroupsOfSpace implements SpacePageSection {
    private static final int SHOWN = 6;

    private final Templates templates = new StaticTemplates();
    private final GroupQueries groups;

    GroupsOfSpace(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> render(Shell shell, Space space, @Nullable Actor actor) {
        var newest = groups.list(space.id(), null, null, SHOWN).stream().map(group -> new GroupRow(group, null)).toList();
        return newest.isEmpty() ? Optional.empty()
                : Optional.of(templates.space(shell.texts(), newest, "/groups?space=" + space.slug()));
    }
}
