package org.samskap.workinggroups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisations;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.web.templates.StaticTemplates;
import org.samskap.workinggroups.web.templates.Templates;
import org.springframework.stereotype.Component;

/** On the page of an open proposal: the way for a representative to contribute something. Asks nothing for visitors. */
@Component
class OfferToProposal implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final Organisations organisations;

    OfferToProposal(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        if (actor == null || !proposal.published() || !proposal.status().open()) return List.of();
        if (organisations.representedBy(actor.id()).isEmpty()) return List.of();
        var href = "/commitments/new?kind=PROPOSAL&target=" + proposal.id();
        return List.of(new Part(Place.ACTIONS, 50, templates.offer(shell.texts(), href)));
    }
}
