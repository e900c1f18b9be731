package org.samskap.workinggroups.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

import gg.jte.Content;

/** On an organisation's page: the groups it is in. */
@Component
class GroupsOfOrganisation implements OrganisationPageSection {
    private final Templates templates = new StaticTemplates();
    private final GroupQueries groups;
    private final Spaces spaces;

    GroupsOfOrganisation(GroupQueries groups, Spaces spaces) {
        this.groups = groups;
        this.spaces = spaces;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> render(Shell shell, Organisation organisation, @Nullable Actor actor) {
        var rows = groups.listWith(organisation.id()).stream()
                .map(group -> new GroupRow(group, spaces.get(group.space()).name())).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(templates.organisation(shell.texts(), rows));
    }
}
