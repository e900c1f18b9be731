package org.samskap.workinggroups;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationPageSection;
import org.samskap.proposals.ClusterAction;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.spaces.SpacePageSection;
import org.samskap.ui.HowItWorksSection;
import org.samskap.ui.Page;
import org.samskap.ui.Shell;
import org.samskap.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gg.jte.Content;

/** A page that shows everything groups add to the pages of others. */
@Controller
class Elsewhere {
    private final List<ProposalPageSection> onProposals;
    private final ClusterAction onClusters;
    private final SpacePageSection onSpaces;
    private final OrganisationPageSection onOrganisations;
    private final HowItWorksSection explained;
    private final Board board;

    Elsewhere(List<ProposalPageSection> onProposals, ClusterAction onClusters, SpacePageSection onSpaces,
              OrganisationPageSection onOrganisations, HowItWorksSection explained, Board board) {
        this.onProposals = onProposals;
        this.onClusters = onClusters;
        this.onSpaces = onSpaces;
        this.onOrganisations = onOrganisations;
        this.explained = explained;
        this.board = board;
    }

    @GetMapping("/elsewhere")
    Page show(@RequestParam String proposal, @RequestParam String cluster, Shell shell, Actor actor) {
        var found = board.get(ProposalId.of(proposal));
        var parts = Stream.<Content>concat(
                onProposals.stream().flatMap(section -> section.render(shell, found, actor, false).stream()).map(ProposalPageSection.Part::content),
                Stream.of(onClusters.render(shell, ClusterId.of(cluster), actor), onSpaces.render(shell, Neighbours.SPACE, actor),
                        onOrganisations.render(shell, Neighbours.HOUSE, actor), explained.render(shell)).flatMap(Optional::stream));
        return Page.of(shell, "Elsewhere", Ui.all(parts.toList()));
    }
}
