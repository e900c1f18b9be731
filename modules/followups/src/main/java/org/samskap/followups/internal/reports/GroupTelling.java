package org.samskap.followups.internal.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportBackPublished;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Echo;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.TrailBook;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReported;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroupReports;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a group told is a report-back on each proposal it carried then: each hears it exactly once, however often the news comes. Locks are
 * taken as everywhere: the chains of the spaces first, in one order.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupTelling {
    private final Conductor conductor;
    private final Echo echo;
    private final TrailBook book;
    private final ReportBacks reports;
    private final Proposals proposals;
    private final WorkingGroupReports told;
    private final WorkingGroups groups;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    GroupTelling(Conductor conductor, Echo echo, TrailBook book, ReportBacks reports, Proposals proposals, WorkingGroupReports told,
                 WorkingGroups groups, Spaces spaces, ApplicationEventPublisher events) {
        this.conductor = conductor;
        this.echo = echo;
        this.book = book;
        this.reports = reports;
        this.proposals = proposals;
        this.told = told;
        this.groups = groups;
        this.spaces = spaces;
        this.events = events;
    }

    void tell(GroupReported event) {
        // What goes on in another hears through the other: a proposal and what carries it both in a group hear it once.
        var about = proposals.get(Set.copyOf(echo.whereTheyGo(event.sources()))).values().stream()
                .sorted(Comparator.comparing((ProposalSummary p) -> p.space().value()).thenComparing(p -> p.id().value())).toList();
        lock(event.space(), about);
        var key = "group:" + event.report();
        if (reports.find(key).isPresent()) return;
        var report = told.get(event.report());
        var id = ReportBackId.next();
        reports.add(id, reportBack(report, about), event.space(), report.by(), key, null, report.at());
        about.forEach(proposal -> tell(conductor.open(proposal), report, id));
        events.publishEvent(new ReportBackPublished(id, event.space(), about.stream().map(ProposalSummary::id).toList(), report.at()));
    }

    private void lock(SpaceId home, List<ProposalSummary> about) {
        var all = new TreeSet<>(Comparator.comparing(SpaceId::value));
        all.add(home);
        about.forEach(proposal -> all.add(proposal.space()));
        all.forEach(book::lock);
    }

    private static ReportBack reportBack(GroupReport report, List<ProposalSummary> about) {
        return new ReportBack(report.workingGroup(), about.stream().map(ProposalSummary::id).collect(Collectors.toUnmodifiableSet()), report.status(),
                report.text(), report.easyText(), report.decidedBy(), report.nextDate());
    }

    private void tell(Item item, GroupReport report, ReportBackId id) {
        var status = status(item, report);
        var space = spaces.get(item.about().space());
        var owed = owed(item, report, Item.ownerIn(space));
        var step = Draft.causedBy("report:" + id, item.proposal(), StepKind.REPORTED_BACK, report.at()).about(null, "/reports/" + id).text(report.text())
                .next(status.open() ? report.nextDate() : null).report(id, report.easyText(), report.decidedBy());
        conductor.tell(item, item.reported(report.at(), space.zone()).standing(status, report.at(), owed), step);
    }

    /** What was closed, or said of it since, stands; so does what another group still works on. */
    private Status status(Item item, GroupReport report) {
        var wanted = report.status();
        boolean stands = wanted == null || !item.status().open() || item.progress().statusAt().isAfter(report.at());
        return stands || carriedOn(item.proposal(), report.workingGroup()) ? item.status() : wanted;
    }

    private boolean carriedOn(ProposalId proposal, WorkingGroupId but) {
        return groups.listFor(proposal).stream().anyMatch(group -> !group.id().equals(but) && group.state().open());
    }

    /** The next date is the group's, unless somebody promised another since. */
    private static Item.@Nullable Owed owed(Item item, GroupReport report, String owner) {
        var since = item.progress().reportedAt();
        boolean newer = since != null && since.isAfter(report.at());
        return report.nextDate() == null || newer ? item.owed() : new Item.Owed(owner, report.nextDate(), null);
    }
}
