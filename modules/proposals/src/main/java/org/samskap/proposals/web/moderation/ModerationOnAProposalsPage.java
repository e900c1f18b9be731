package org.samskap.proposals.web.moderation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.TextId;
import org.samskap.proposals.internal.Visibility;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Roles;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** The way to report a proposal, for staff the way to hide it, and why it is hidden when it is. Asks nothing for one that is not. */
@Component
class ModerationOnAProposalsPage implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final ModerationQueue queue;
    private final Roles roles;

    ModerationOnAProposalsPage(ModerationQueue queue, Roles roles) {
        this.queue = queue;
        this.roles = roles;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        var parts = new ArrayList<Part>();
        var text = TextId.of(proposal.id());
        boolean staff = roles.may(actor, proposal.space(), Visibility.STAFF);
        if (proposal.hidden()) {
            var ask = mine ? shell.path().replaceAll("[?#].*", "") + "/appeal" : staff ? null : "/appeal/" + text;
            queue.findHidden(text).ifPresent(hidden -> parts.add(new Part(Place.NOTICE, 0, templates.moderationHidden(shell.texts(), hidden, ask))));
        }
        if (proposal.published() && !mine) parts.add(new Part(Place.ACTIONS, 90, templates.moderationLink(shell.texts(), "/report/" + text, "proposals.moderation.report")));
        if (staff) {
            parts.add(new Part(Place.ACTIONS, 91, templates.moderationLink(shell.texts(), "/moderation/" + text, "proposals.moderation.moderate")));
            parts.add(new Part(Place.ACTIONS, 92, templates.moderationLink(shell.texts(), proposal.href() + "/record", "proposals.record.open")));
        }
        return parts;
    }
}
