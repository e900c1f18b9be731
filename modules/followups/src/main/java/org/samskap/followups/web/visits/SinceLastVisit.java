package org.samskap.followups.web.visits;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.Step;
import org.samskap.followups.internal.Threads.Thread;
import org.samskap.followups.internal.visits.ReceiptMarks;
import org.samskap.followups.web.StepView;
import org.samskap.followups.web.ThreadSection;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalPageSection.Part;
import org.samskap.proposals.ProposalPageSection.Place;
import org.samskap.proposals.ProposalSummary;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * On the page behind a receipt's code: what is new since its holder read it last. Opening the page changes nothing, since robots
 * open links too; the page itself says a little later that it was read, and without JavaScript a button does.
 */
@Component("followupsSinceLastVisit")
class SinceLastVisit implements ThreadSection {
    private final Templates templates = new StaticTemplates();
    private final ReceiptMarks marks;
    private final Spaces spaces;

    SinceLastVisit(ReceiptMarks marks, Spaces spaces) {
        this.marks = marks;
        this.spaces = spaces;
    }

    @Override
    public List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine, Thread thread) {
        if (!mine || thread.steps().isEmpty()) return List.of();
        var mark = marks.find(proposal.id());
        // Whoever comes for the first time knows that she raised it.
        long read = mark == null ? thread.steps().getFirst().number() : mark;
        var space = spaces.get(proposal.space());
        var news = thread.steps().stream().filter(step -> step.number() > read).map(step -> news(shell.texts(), step, space)).toList();
        if (news.isEmpty() && mark == null) return List.of();
        long last = thread.steps().stream().mapToLong(Step::number).max().orElse(read);
        return List.of(new Part(Place.NOTICE, 40, templates.visitsSince(shell, news, shell.path() + "/read", last)));
    }

    private static News news(Texts texts, Step step, Space space) {
        return new News(LocalDate.ofInstant(step.at(), space.zone()), StepView.of(texts, step, space));
    }
}
