package org.samskap.proposals.web.lineage;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalPageSection;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Turn;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.proposals.internal.lineage.LineageQueries.Kin;
import org.samskap.proposals.web.templates.StaticTemplates;
import org.samskap.proposals.web.templates.Templates;
import org.samskap.ui.LocalPath;
import org.samskap.ui.MenuItem.Link;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** On a proposal's page: where it goes on, what goes on in it, and what its reader may do about that. Visitors of the others cost nothing. */
@Component
class LineageOnAProposalPage implements ProposalPageSection {
    private final Templates templates = new StaticTemplates();
    private final LineageQueries queries;

    LineageOnAProposalPage(LineageQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine) {
        var parts = new ArrayList<Part>();
        var lineage = proposal.lineage();
        if (lineage.hasKin() || lineage.turn() != null) {
            var kin = lineage.hasKin() ? queries.kin(proposal.id(), actor) : Kin.NONE;
            parts.add(new Part(Place.NOTICE, 10, templates.lineageNotice(shell, proposal, kin)));
        }
        var links = mine ? hers(shell, proposal, shell.path().replaceFirst("\\?.*", ""), mayRestore(proposal)) : actor == null ? List.<Link>of() : links(shell, proposal, actor);
        if (!links.isEmpty()) parts.add(new Part(Place.ACTIONS, 70, templates.lineageActions(shell.texts(), links)));
        return parts;
    }

    private boolean mayRestore(ProposalSummary proposal) {
        return proposal.lineage().turn() == Turn.WITHDRAWN && queries.withdrawnByAuthor(proposal.id());
    }

    private List<Link> links(Shell shell, ProposalSummary proposal, Actor actor) {
        var hand = queries.hand(proposal, actor);
        if (!hand.staff()) return hand.author() ? hers(shell, proposal, proposal.href(), mayRestore(proposal)) : List.of();
        if (proposal.lineage().turn() != null) return List.of(link(shell, "restore", proposal.href() + "/restore"));
        if (!proposal.status().open()) return List.of(edit(shell, proposal.href()));
        return List.of(edit(shell, proposal.href()), link(shell, "merge", LocalPath.with("/lineage/merge", "proposals", proposal.reference().text())),
                link(shell, "split", proposal.href() + "/split"), link(shell, "withdraw", proposal.href() + "/withdraw"));
    }

    /** What whoever raised it may do: take it back as long as it is hers alone, and regret that. */
    private static List<Link> hers(Shell shell, ProposalSummary proposal, String base, boolean mayRestore) {
        if (mayRestore) return List.of(link(shell, "restore", base + "/restore"));
        var turn = proposal.lineage().turn();
        boolean may = proposal.status().open() && proposal.lineage().carries() == 0 && (turn == null || turn == Turn.MERGED);
        if (!may) return List.of();
        var withdraw = link(shell, "withdraw", base + "/withdraw");
        return turn == null ? List.of(edit(shell, base), withdraw) : List.of(withdraw);
    }

    private static Link edit(Shell shell, String base) {
        return new Link(shell.texts().of("proposals.wording.do.edit"), base + "/edit", false);
    }

    private static Link link(Shell shell, String what, String href) {
        return new Link(shell.texts().of("proposals.lineage.do." + what), href, false);
    }
}
