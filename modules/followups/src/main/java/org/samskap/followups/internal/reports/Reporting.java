package org.samskap.followups.internal.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportBackPublished;
import org.samskap.followups.StepKind;
import org.samskap.followups.internal.Conductor;
import org.samskap.followups.internal.Draft;
import org.samskap.followups.internal.Echo;
import org.samskap.followups.internal.Item;
import org.samskap.followups.internal.Rules;
import org.samskap.followups.internal.TrailBook;
import org.samskap.followups.internal.Words;
import org.samskap.followups.internal.AtTheDesk;
import org.samskap.followups.internal.promises.Allowances;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Space;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroupReports;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One report-back on many proposals: all of them hear it, or none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Reporting {
    private static final int WHY_AT_LEAST = 20;

    private final Conductor conductor;
    private final Echo echo;
    private final TrailBook book;
    private final ReportBacks reports;
    private final Proposals proposals;
    private final WorkingGroups groups;
    private final WorkingGroupReports ofGroups;
    private final Spaces spaces;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Allowances allowances;
    private final Blanks blanks;
    private final Clock clock;

    Reporting(Conductor conductor, Echo echo, TrailBook book, ReportBacks reports, Proposals proposals, WorkingGroups groups,
              WorkingGroupReports ofGroups, Spaces spaces, Roles roles, ApplicationEventPublisher events, Allowances allowances, Blanks blanks, Clock clock) {
        this.conductor = conductor;
        this.echo = echo;
        this.book = book;
        this.reports = reports;
        this.proposals = proposals;
        this.groups = groups;
        this.ofGroups = ofGroups;
        this.spaces = spaces;
        this.roles = roles;
        this.events = events;
        this.allowances = allowances;
        this.blanks = blanks;
        this.clock = clock;
    }

    /** A report-back as it will be kept, with the space that it belongs to. */
    record Readied(ReportBack report, SpaceId home, List<ProposalSummary> about) {}

    public ReportBackId report(Actor by, ReportBack asked, String key) {
        var ready = readied(by, asked);
        return reports.find(key).orElseGet(() -> publish(by, ready, ReportBackId.next(), key, null));
    }

    /** The same with an id that it has already. @param corrects what it corrects, or null */
    ReportBackId report(Actor by, ReportBack asked, ReportBackId id, @Nullable ReportBackId corrects) {
        var ready = readied(by, asked);
        return reports.find(id.toString()).orElseGet(() -> publish(by, ready, id, id.toString(), corrects));
    }

    /** @throws FollowUpRefused when it could not go out now as it is */
    Readied checked(Actor by, ReportBack asked) {
        if (Blanks.unknown(asked.text()) || Blanks.unknown(asked.easyText())) throw new FollowUpRefused(List.of(Reason.BLANK_UNKNOWN));
        var ready = readied(by, asked);
        check(ready, ready.about().stream().map(conductor::open).toList());
        return ready;
    }

    /** With all its proposals and without what nobody meant; its spaces are locked. */
    Readied readied(Actor by, ReportBack asked) {
        var group = asked.group() == null ? null : groups.get(asked.group());
        var ids = new HashSet<>(asked.proposals());
        if (group != null) ids.addAll(group.sources());
        var about = about(Set.copyOf(echo.whereTheyGo(ids)));
        var home = group != null ? group.space() : about.isEmpty() ? null : about.getFirst().space();
        lockAll(by, home, about);
        if (home == null) throw new FollowUpRefused(List.of(Reason.NOTHING_CHOSEN));
        return new Readied(cleaned(asked, about), home, about);
    }

    private List<ProposalSummary> about(Set<ProposalId> ids) {
        var found = proposals.get(ids);
        if (found.size() != ids.size()) throw new NotVisible("proposals of a report-back");
        return found.values().stream().sorted(Comparator.comparing((ProposalSummary p) -> p.space().value()).thenComparing(p -> p.id().value())).toList();
    }

    private void lockAll(Actor by, @Nullable SpaceId home, List<ProposalSummary> about) {
        var all = new TreeSet<>(Comparator.comparing(SpaceId::value));
        if (home != null) all.add(home);
        about.forEach(proposal -> all.add(proposal.space()));
        all.forEach(space -> roles.require(by, space, AtTheDesk.STAFF));
        all.forEach(book::lock);
    }

    private static ReportBack cleaned(ReportBack asked, List<ProposalSummary> about) {
        var text = Words.clean(asked.text());
        boolean closes = asked.status() != null && !asked.status().open();
        var ids = about.stream().map(ProposalSummary::id).collect(Collectors.toUnmodifiableSet());
        return new ReportBack(asked.group(), ids, asked.status(), text == null ? "" : text, Words.clean(asked.easyText()),
                Words.clean(asked.decidedBy()), closes ? null : asked.nextDate());
    }

    private ReportBackId publish(Actor by, Readied ready, ReportBackId id, String key, @Nullable ReportBackId corrects) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var items = ready.about().stream().map(conductor::open).toList();
        check(ready, items);
        var seen = ready.about().stream().filter(one -> one.published() && !one.hidden()).toList();
        var forAll = blanks.filled(ready.report(), seen.isEmpty() ? ready.about() : seen, spaces.get(ready.home()));
        reports.add(id, forAll, ready.home(), by.id(), key, corrects, now);
        for (int i = 0; i < items.size(); i++) tell(items.get(i), forOne(ready.report(), ready.about().get(i)), id, corrects, now);
        if (forAll.group() != null) keepWithGroup(forAll.group(), forAll, id, by, now);
        events.publishEvent(new ReportBackPublished(id, ready.home(), items.stream().map(Item::proposal).toList(), now));
        return id;
    }

    private ReportBack forOne(ReportBack report, ProposalSummary proposal) {
        return blanks.filled(report, List.of(proposal), spaces.get(proposal.space()));
    }

    /** What may not be longer, whatever becomes of it. */
    Rules lengths(ReportBack report) {
        return new Rules().atMost(report.text(), 4000, Reason.TEXT_TOO_LONG).atMost(report.easyText(), 2000, Reason.EASY_TEXT_TOO_LONG)
                .atMost(report.decidedBy(), 200, Reason.DECIDED_BY_TOO_LONG);
    }

    /** The group's own page and the next meeting of its series know of it too. */
    private void keepWithGroup(WorkingGroupId group, ReportBack report, ReportBackId id, Actor by, Instant now) {
        ofGroups.keep(new GroupReport(new GroupReportId(id.value()), group, report.text(), report.easyText(), report.decidedBy(), report.status(),
                report.nextDate(), false, by.id(), now));
    }

    private void check(Readied ready, List<Item> items) {
        var report = ready.report();
        var space = spaces.get(ready.home());
        boolean closes = report.status() != null && !report.status().open();
        boolean promises = !closes && (report.status() != null || items.stream().anyMatch(item -> item.status().open()));
        var today = LocalDate.ofInstant(clock.instant(), space.zone());
        var missing = report.status() == Status.RESTING ? Reason.WAKE_UP_DATE_MISSING : Reason.NEXT_DATE_MISSING;
        lengths(blanks.filled(report, ready.about(), space)).not(report.text().isEmpty(), Reason.TEXT_MISSING)
                .not(report.status() == Status.NOT_GOING_AHEAD && !report.text().isEmpty() && Words.length(report.text()) < WHY_AT_LEAST, Reason.WHY_TOO_SHORT)
                .not(promises && report.nextDate() == null, missing)
                .dateWithin(report.nextDate(), today, Reason.NEXT_DATE_PAST, Reason.NEXT_DATE_FAR)
                .notAfter(report.nextDate(), latest(report, items, today))
                .check();
    }

    /** The soonest of the days that the spaces of these proposals allow; null when none sets a limit. */
    private @Nullable LocalDate latest(ReportBack report, List<Item> items, LocalDate today) {
        return items.stream().map(item -> allowances.latest(spaces.get(item.about().space()), report.status() == null ? item.status() : report.status(), today))
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private void tell(Item item, ReportBack report, ReportBackId id, @Nullable ReportBackId corrects, Instant now) {
        var status = report.status() == null ? item.status() : report.status();
        var space = spaces.get(item.about().space());
        var owed = report.nextDate() == null ? null : new Item.Owed(Item.ownerIn(space), report.nextDate(), null);
        var step = Draft.causedBy("report:" + id, item.proposal(), corrects == null ? StepKind.REPORTED_BACK : StepKind.CORRECTED, now)
                .about(null, "/reports/" + id).text(report.text())
                .next(status.open() ? report.nextDate() : null).report(id, report.easyText(), report.decidedBy());
        conductor.tell(item, item.reported(now, space.zone()).standing(status, now, owed), step);
    }
}
