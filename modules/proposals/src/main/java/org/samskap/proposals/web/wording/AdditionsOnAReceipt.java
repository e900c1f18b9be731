package org.samskap.proposals.web.wording;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.moderation.ModerationQueue;
import org.samskap.proposals.internal.wording.Additions;
import org.samskap.proposals.internal.wording.Additions.Addition;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** What became of what somebody added with her receipt: it waits, or why it was not let in. On no other page. */
@Component
class AdditionsOnAReceipt implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final Additions additions;
    private final ModerationQueue queue;
    private final Spaces spaces;

    AdditionsOnAReceipt(Additions additions, ModerationQueue queue, Spaces spaces) {
        this.additions = additions;
        this.queue = queue;
        this.spaces = spaces;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        if (!mine || !proposal.published() || !spaces.get(proposal.space()).premoderated()) return List.of();
        return additions.list(proposal.id()).stream().limit(1).map(latest -> new Part(Place.NOTICE, 1, templates.wordingAdded(shell.texts(), latest.body(),
                proposal.lang() == shell.lang() ? null : proposal.lang().tag(), why(latest)))).toList();
    }

    private ModerationQueue.@Nullable Hidden why(Addition latest) {
        return latest.hiddenAt() == null ? null : queue.findHidden(latest.text()).orElse(null);
    }
}
