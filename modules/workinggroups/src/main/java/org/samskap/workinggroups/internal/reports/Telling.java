package org.samskap.workinggroups.internal.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventSeries;
import org.samskap.events.EventSummary;
import org.samskap.events.SeriesId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.GroupReported;
import org.samskap.workinggroups.WorkingGroupReports;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a group has to tell, once: every proposal that it carries at that moment hears it, and the next meeting of the series
 * it reports to. The group is locked meanwhile, so that none slips in or out while it is told.
 */
@Service
@Transactional
public class Telling implements WorkingGroupReports {
    private final ReportRows rows;
    private final GroupRepository groups;
    private final GroupQueries queries;
    private final EventSeries series;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Telling(ReportRows rows, GroupRepository groups, GroupQueries queries, EventSeries series, Spaces spaces, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.groups = groups;
        this.queries = queries;
        this.series = series;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /** @param key one-time key of the form: the same key again tells nothing (REL-29) */
    public GroupReportId tell(WorkingGroup group, PersonId by, Told told, String key) {
        groups.lock(List.of(group.id()));
        var known = rows.findByKey(key);
        if (known.isPresent()) return known.get();
        var report = new GroupReport(GroupReportId.next(), group.id(), told.text(), told.easyText(), told.decidedBy(), told.status(),
                told.nextDate(), told.closing(), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        store(group, report, key);
        events.publishEvent(new GroupReported(group.id(), group.space(), report.id(), groups.sources(group.id()), report.at()));
        return report.id();
    }

    @Override
    public void keep(GroupReport report) {
        groups.lock(List.of(report.workingGroup()));
        var group = queries.list(List.of(report.workingGroup())).stream().findFirst()
                .orElseThrow(() -> new NotVisible("working group " + report.workingGroup()));
        if (rows.find(report.id()).isEmpty()) store(group, report, "desk:" + report.id());
    }

    @Override
    public void hide(GroupReportId id, Instant at) {
        rows.hide(id, at);
    }

    @Override
    public void show(GroupReportId id) {
        rows.hide(id, null);
    }

    private void store(WorkingGroup group, GroupReport report, String key) {
        var day = LocalDate.ofInstant(report.at(), spaces.get(group.space()).zone());
        rows.add(report, nextMeeting(rows.seriesOf(group.id()).orElse(null), day), key);
        rows.expect(group.id(), report.nextDate());
    }

    private @Nullable EventId nextMeeting(@Nullable SeriesId of, LocalDate day) {
        return of == null ? null : series.findNext(of, day).map(EventSummary::id).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public GroupReport get(GroupReportId id) {
        return rows.find(id).orElseThrow(() -> new NotVisible("report " + id));
    }
}
