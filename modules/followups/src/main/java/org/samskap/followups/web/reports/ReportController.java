package org.samskap.followups.web.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.reports.Blanks;
import org.samskap.followups.internal.reports.PublishedReports;
import org.samskap.followups.internal.reports.ReportDesk;
import org.samskap.followups.web.Words;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Access;
import org.samskap.ui.Access.Who;
import org.samskap.ui.Crumbs;
import org.samskap.ui.NotVisible;
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

/** Staff report back, about a group with all its proposals or about proposals that were picked: at once, at an hour, or later. */
@Controller
@RequestMapping("/desk/report")
class ReportController {
    private static final int MOST = 100;

    private final Templates templates = new StaticTemplates();
    private final ReportDesk reports;
    private final PublishedReports published;
    private final AtTheDesk desk;
    private final Proposals proposals;
    private final Spaces spaces;
    private final Blanks blanks;

    ReportController(ReportDesk reports, PublishedReports published, AtTheDesk desk, Proposals proposals, Spaces spaces, Blanks blanks) {
        this.reports = reports;
        this.published = published;
        this.desk = desk;
        this.proposals = proposals;
        this.spaces = spaces;
        this.blanks = blanks;
    }

    /** What a report-back is about: a group, or some proposals. */
    private record About(@Nullable WorkingGroup group, List<ProposalSummary> lands, SpaceId space) {
        String href() {
            return group != null ? group.href() : lands.size() == 1 ? lands.getFirst().href() : "/desk";
        }

        Set<ProposalId> picked() {
            return group != null ? Set.of() : lands.stream().map(ProposalSummary::id).collect(Collectors.toSet());
        }
    }

    private About about(ReportForm form, Actor actor) {
        if (form.isAboutGroup()) {
            var group = desk.group(actor, form.group());
            var lands = proposals.get(group.sources()).values().stream().filter(proposal -> !proposal.hidden()).sorted(Comparator.comparing(ProposalSummary::raisedOn)).toList();
            return new About(group, lands, group.space());
        }
        var numbers = new LinkedHashSet<>(form.proposals());
        if (numbers.isEmpty() || numbers.size() > MOST) throw new NotVisible(numbers.size() + " proposals to report on");
        var lands = new ArrayList<ProposalSummary>();
        numbers.forEach(number -> lands.add(desk.proposal(actor, number)));
        return new About(null, lands, lands.getFirst().space());
    }

    @Access(Who.SIGNED_IN)
    @GetMapping
    Object ask(@ModelAttribute ReportForm form, Shell shell, Actor actor) {
        if (form.key() != null) return page(resumed(form, actor), shell, actor);
        if (!form.isAboutGroup() && form.proposals().isEmpty() && !form.isPreview()) {
            desk.spacesOf(actor);
            return SeeOther.to("/desk").saying("followups.nothing-chosen");
        }
        return page(form, shell, actor);
    }

    /** A draft to go on with. */
    private ReportForm resumed(ReportForm form, Actor actor) {
        var unsent = reports.get(actor, form.id());
        var group = unsent.report().group();
        var numbers = proposals.get(unsent.report().proposals()).values().stream().sorted(Comparator.comparing(ProposalSummary::raisedOn))
                .map(proposal -> proposal.reference().text()).toList();
        return ReportForm.of(unsent, group == null ? null : desk.group(actor, group).slug(), numbers, spaces.get(unsent.space()).zone());
    }

    private Page page(ReportForm form, Shell shell, Actor actor) {
        return page(about(form, actor), form, shell, List.of());
    }

    @Access(Who.SIGNED_IN)
    @PostMapping
    Object report(@ModelAttribute ReportForm form, Shell shell, Actor actor) {
        var about = about(form, actor);
        if (form.isPreview()) return page(about, form, shell, List.of());
        try {
            return form.isDraft() ? kept(form, about, actor) : sent(form, about, actor);
        } catch (FollowUpRefused refused) {
            return page(about, form, shell, Words.problems(shell.texts(), refused, ""));
        }
    }

    private SeeOther kept(ReportForm form, About about, Actor actor) {
        reports.keep(actor, wanted(form, about));
        return SeeOther.to("/desk/reports").saying("followups.report.kept");
    }

    private SeeOther sent(ReportForm form, About about, Actor actor) {
        var at = reports.send(actor, wanted(form, about), form.at(spaces.get(about.space()).zone()));
        return at == null ? SeeOther.to(about.href()).saying("followups.report") : SeeOther.to("/desk/reports").saying("followups.report.waits");
    }

    private ReportDesk.Wanted wanted(ReportForm form, About about) {
        var group = about.group();
        var corrects = form.correcting();
        if (corrects != null && published.find(corrects).isEmpty()) throw new FollowUpRefused(List.of(Reason.NOTHING_CHOSEN));
        return new ReportDesk.Wanted(form.id(), form.versionOrNew(), form.report(group == null ? null : group.id(), about.picked()), corrects);
    }

    private Page page(About about, ReportForm form, Shell shell, List<Problem> problems) {
        var texts = shell.texts();
        var group = about.group();
        var page = ReportPage.of(texts, group == null ? null : group.name(), about.href(), about.lands(), spaces.get(about.space()), form, problems, blanks);
        var title = texts.of(form.correcting() != null ? "followups.report.correct" : group == null ? "followups.do.report" : "followups.report.group");
        return Page.of(shell, title, templates.deskReport(shell, title, page)).with(problems).unlisted()
                .below(Crumbs.of(texts.of("followups.desk"), "/desk").then(title, null));
    }
}
