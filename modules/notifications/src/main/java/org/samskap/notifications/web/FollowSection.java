package org.samskap.notifications.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.notifications.internal.FollowsInPostgres;
import org.samskap.notifications.web.templates.StaticTemplates;
import org.samskap.notifications.web.templates.Templates;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** Lets people follow from a proposal's page, and says how many do. What is not public yet offers neither. */
@Component
class FollowSection implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final FollowsInPostgres follows;

    FollowSection(FollowsInPostgres follows) {
        this.follows = follows;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        if (!proposal.published()) return List.of();
        var standing = follows.standing(proposal.id(), actor == null ? null : actor.id());
        return List.of(new Part(Place.ACTIONS, 20, templates.button(shell, proposal, actor != null, standing.mine())),
                new Part(Place.ASIDE, 40, templates.followers(shell.texts(), proposal, standing.followers())));
    }
}
