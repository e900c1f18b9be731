package org.samskap.workinggroups.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

/** On a proposal's page: the groups that carry it, and for a facilitator the way to found one. */
@Component
class GroupsOfProposal implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final WorkingGroups groups;
    private final AtTheGroup door;

    GroupsOfProposal(WorkingGroups groups, AtTheGroup door) {
        this.groups = groups;
        this.door = door;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        var carrying = groups.listFor(proposal.id()).stream().map(group -> new GroupRow(group, null)).toList();
        var parts = new ArrayList<Part>();
        if (!carrying.isEmpty()) parts.add(new Part(Place.ASIDE, 20, templates.carrying(shell.texts(), carrying)));
        if (proposal.status().open() && door.facilitates(actor, proposal.space())) {
            parts.add(new Part(Place.ACTIONS, 55, templates.foundthis(shell.texts(), "/groups/new?proposal=" + proposal.reference())));
        }
        return parts;
    }
}
