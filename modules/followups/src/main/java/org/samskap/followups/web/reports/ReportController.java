package org.samskap.followups.web.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUps;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.Page;
import org.samskap.ui.Problem;
import org.samskap.ui.SeeOther;
import org.samskap.ui.Shell;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Staff report back, about a group with all its proposals or about one proposal. */
@Controller
@RequestMapping("/desk/report")
class ReportController {
    private final Templates templates = new StaticTemplates();
    private final FollowUps followUps;
    private final AtTheDesk desk;
    private final Proposals proposals;
    private final Spaces spaces;

    ReportController(FollowUps followUps, AtTheDesk desk, Proposals proposals, Spaces spaces) {
        this.followUps = followUps;
        this.desk = desk;
        this.proposals = proposals;
        this.spaces = spaces;
    }

    /** What a report-back is about: a group, or one proposal. */
    private record About(@Nullable WorkingGroup group, List<ProposalSummary> lands, SpaceId space) {
        String href() {
            return group == null ? lands.getFirst().href() : group.href();
        }
    }

    private About about(ReportForm form, Actor actor) {
        if (form.isAboutGroup()) {
            var group = desk.group(actor, form.group());
            var lands = proposals.get(group.sources()).values().stream().sorted(Comparator.comparing(ProposalSummary::raisedOn)).toList();
            return new About(group, lands, group.space());
        }
        var proposal = desk.proposal(actor, form.proposal());
        return new About(null, List.of(proposal), proposal.space());
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Page ask(@ModelAttribute ReportForm form, Shell shell, Actor actor) {
        return page(about(form, actor), form, shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object report(@ModelAttribute ReportForm form, Shell shell, Actor actor) {
        var about = about(form, actor);
        if (form.isPreview()) return page(about, form, shell, List.of());
        try {
            var group = about.group();
            followUps.report(actor, form.report(group == null ? null : group.id(), group == null ? Set.of(about.lands().getFirst().id()) : Set.of()),
                    form.keyOrNew());
            return SeeOther.to(about.href()).saying("followups.report");
        } catch (FollowUpRefused refused) {
            return page(about, form, shell, Words.problems(shell.texts(), refused, ""));
        }
    }

    private Page page(About about, ReportForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var group = about.group();
        var page = ReportPage.of(texts, group == null ? null : group.name(), about.href(), about.lands(), spaces.get(about.space()), form, problems);
        var title = texts.of(group == null ? "followups.do.report" : "followups.report.group");
        return Page.of(shell, title, templates.deskReport(shell, page)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("followups.desk"), "/desk").then(title, null));
    }
}
