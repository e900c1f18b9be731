package org.samskap.followups.web.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.reports.GroupReports;
import org.samskap.followups.internal.reports.GroupReports.Report;
import org.samskap.followups.web.StepView;
import org.samskap.followups.web.templates.StaticTemplates;
import org.samskap.followups.web.templates.Templates;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.Space;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Knot;
import org.samskap.ui.MenuItem;
import org.samskap.ui.Shell;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.GroupPageSection;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.stereotype.Component;

/** What was reported back about a working group, and the way for staff to report. */
@Component
class OnAGroupPage implements GroupPageSection {
    private final Templates templates = new StaticTemplates();
    private final GroupReports reports;
    private final AtTheDesk desk;
    private final Spaces spaces;

    OnAGroupPage(GroupReports reports, AtTheDesk desk, Spaces spaces) {
        this.reports = reports;
        this.desk = desk;
        this.spaces = spaces;
    }

    @Override
    public List<Part> render(Shell shell, WorkingGroup group, @Nullable Actor actor) {
        var texts = shell.texts();
        var parts = new ArrayList<Part>();
        var knots = reports.listAbout(group.id()).stream().map(report -> knot(texts, report, spaces.get(group.space()))).toList();
        if (!knots.isEmpty()) parts.add(new Part(Place.MAIN, 10, templates.homeGroup(texts, knots)));
        if (desk.mayAnswer(actor, group.space())) {
            parts.add(new Part(Place.ACTIONS, 10, templates.trailActions(List.of(
                    new MenuItem.Link(texts.of("followups.report.group"), "/desk/report?group=" + group.slug(), false)))));
        }
        return parts;
    }

    private Knot knot(Texts texts, Report report, Space space) {
        // Shown like the steps it caused on each proposal.
        var step = StepView.of(texts, new Step(space.id(), 0, new ProposalId(new java.util.UUID(0, 0)), StepKind.REPORTED_BACK, report.at(), null, "/reports/" + report.id(),
                report.status(), report.text(), report.easyText(), report.decidedBy(), report.nextDate()), space);
        return new Knot(Knot.Size.FULL, false, LocalDate.ofInstant(report.at(), space.zone()), null, templates.trailWhat(texts, step),
                templates.trailDetail(texts, step));
    }
}
