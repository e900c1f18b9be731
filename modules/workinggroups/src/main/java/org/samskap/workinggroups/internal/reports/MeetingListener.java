package org.samskap.workinggroups.internal.reports;

import java.util.Optional;
import java.util.Set;

import org.samskap.events.EventCancelled;
import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventPublished;
import org.samskap.events.EventSeries;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reports that waited for a meeting find it once it is planned; those of a meeting that falls away find the next. */
@Component("workinggroupsReportMeetingListener")
class MeetingListener {
    private final ReportRows reports;
    private final Events events;
    private final EventSeries series;

    MeetingListener(ReportRows reports, Events events, EventSeries series) {
        this.reports = reports;
        this.events = events;
        this.series = series;
    }

    @ApplicationModuleListener(id = "workinggroups.report-at-new-meeting")
    void on(EventPublished event) {
        hear(event.event());
    }

    @ApplicationModuleListener(id = "workinggroups.report-at-changed-meeting")
    void on(EventChanged event) {
        hear(event.event());
    }

    @ApplicationModuleListener(id = "workinggroups.report-elsewhere")
    void on(EventCancelled event) {
        reports.release(event.event());
        find(event.event()).filter(meeting -> meeting.series() != null && meeting.firstDay() != null)
                .flatMap(meeting -> series.findNext(meeting.series(), meeting.firstDay())).ifPresent(next -> hear(next.id()));
    }

    private void hear(EventId id) {
        var meeting = find(id).orElse(null);
        if (meeting == null || meeting.series() == null || meeting.lastDay() == null || meeting.state() == EventState.CANCELLED) return;
        reports.hearAt(id, meeting.series(), meeting.lastDay().plusDays(1).atStartOfDay(meeting.zone()).toInstant());
    }

    private Optional<EventSummary> find(EventId id) {
        return Optional.ofNullable(events.get(Set.of(id)).get(id));
    }
}
