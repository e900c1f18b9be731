package org.samskap.followups.web.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.Days;
import org.samskap.followups.internal.Threads.Thread;
import org.samskap.followups.internal.handover.HandOverQueries;
import org.samskap.followups.web.ThreadSection;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalPageSection.Part;
import org.samskap.proposals.ProposalPageSection.Place;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.springframework.stereotype.Component;

/** On a proposal's page: which units are asked, and where each stands. */
@Component("followupsHandOversOnAThread")
class OnAThread implements ThreadSection {
    private final Templates templates = new StaticTemplates();
    private final HandOverQueries queries;
    private final AtTheDesk desk;
    private final Spaces spaces;
    private final Days days;

    OnAThread(HandOverQueries queries, AtTheDesk desk, Spaces spaces, Days days) {
        this.queries = queries;
        this.desk = desk;
        this.spaces = spaces;
        this.days = days;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine, Thread thread) {
        if (thread.steps().stream().noneMatch(step -> step.kind() == StepKind.HANDED_OVER)) return List.of();
        var asked = queries.listAbout(proposal.id());
        if (asked.isEmpty()) return List.of();
        var space = spaces.get(proposal.space());
        boolean staff = desk.mayAnswer(actor, space.id());
        var rows = asked.stream().map(one -> AskedRow.of(shell.texts(), one, space.lang(), days.today(space), staff)).toList();
        return List.of(new Part(Place.BELOW, 5, templates.handoverOnProposal(shell.texts(), rows)));
    }
}
