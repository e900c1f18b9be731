package org.samskap.notifications.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.GroupPageSection;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.stereotype.Component;

/** Shows where a group's feed is. */
@Component
class GroupFeedSection implements GroupPageSection {
    private final Templates templates = new StaticTemplates();

    @Override
    public List<Part> render(Shell shell, WorkingGroup group, @Nullable Actor actor) {
        return List.of(new Part(Place.MAIN, 90, templates.feed(shell.texts(), group.href())));
    }
}
