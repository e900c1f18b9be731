package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

/** On a proposal's page: the groups that carry it. */
@Component
class GroupsOfProposal implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final WorkingGroups groups;

    GroupsOfProposal(WorkingGroups groups) {
        this.groups = groups;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        var carrying = groups.listFor(proposal.id()).stream().map(group -> new GroupRow(group, null)).toList();
        return carrying.isEmpty() ? List.of() : List.of(new Part(Place.ASIDE, 20, templates.carrying(shell.texts(), carrying)));
    }
}
