package org.samskap.notifications.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPublished;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that a date was set, filled in, moved or cancelled, and tells those who follow it or its series. */
@Component
class MeetingListener {
    private final MeetingNews news;
    private final FollowRepository follows;
    private final Events events;
    private final Clock clock;

    MeetingListener(MeetingNews news, FollowRepository follows, Events events, Clock clock) {
        this.news = news;
        this.follows = follows;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "notifications.tell-new-date")
    void on(EventPublished event) {
        tell(event.event(), true, event.occurredAt());
    }

    /** A cancellation is announced as a change, too. */
    @ApplicationModuleListener(id = "notifications.tell-changed-date")
    void on(EventChanged event) {
        tell(event.event(), false, event.occurredAt());
    }

    private void tell(EventId id, boolean fresh, Instant at) {
        events.outline(id).filter(event -> !event.summary().isOver(clock.instant()))
                .filter(event -> news.noteLook(id, MeetingText.look(event)))
                .ifPresent(event -> news.queue(follows.followersOf(subjects(event)), id, fresh, at));
    }

    /** Whoever followed an event is told of the date that follows it up, and of the one after that. */
    private List<Subject> subjects(EventOutline event) {
        EventSummary summary = event.summary();
        var thread = new LinkedHashSet<>(List.of(summary.id()));
        earlier(summary.id(), thread);
        var subjects = new ArrayList<>(thread.stream().map(Subject::of).toList());
        if (summary.series() != null) subjects.add(Subject.of(summary.series()));
        return subjects;
    }

    private void earlier(EventId id, Set<EventId> known) {
        events.followedUpBy(id).stream().map(EventSummary::id).filter(known::add).forEach(earlier -> earlier(earlier, known));
    }
}
