package org.samskap.notifications.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.samskap.events.EventChanged;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPublished;
import org.samskap.events.EventState;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.FollowUpPlanned;
import org.samskap.events.MinutesPublished;
import org.samskap.events.ProgrammeReleased;
import org.samskap.notifications.internal.meetings.MeetingNews;
import org.samskap.notifications.internal.meetings.MeetingText;
import org.samskap.notifications.internal.meetings.Occasion;
import org.samskap.notifications.internal.meetings.Occasion.Kind;
import org.samskap.notifications.internal.meetings.Occasions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears that a date was set, filled in, moved or cancelled, or that a programme or minutes came out, and tells those who follow
 * it or its series. Those who take part have a letter with each change of date, so of dates they hear nothing here.
 */
@Component
class MeetingListener {
    private static final Set<Way> ASKED = EnumSet.complementOf(EnumSet.of(Way.TAKES_PART));
    private final MeetingNews news;
    private final Occasions occasions;
    private final FollowRepository follows;
    private final Events events;
    private final Clock clock;

    MeetingListener(MeetingNews news, Occasions occasions, FollowRepository follows, Events events, Clock clock) {
        this.news = news;
        this.occasions = occasions;
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

    /** A date that is known already turns out to follow up earlier ones: those who asked what came of these hear of it, unless they did. */
    @ApplicationModuleListener(id = "notifications.tell-follow-up")
    void on(FollowUpPlanned event) {
        if (!news.knowsLook(event.followUp())) return;
        events.outline(event.followUp()).filter(date -> !date.summary().isOver(clock.instant()) && date.summary().state() != EventState.CANCELLED)
                .ifPresent(date -> news.queueUntold(follows.followersOf(subjects(date.summary()), ASKED), event.followUp(), event.occurredAt()));
    }

    private void tell(EventId id, boolean fresh, Instant at) {
        events.outline(id).filter(event -> !event.summary().isOver(clock.instant()))
                .filter(event -> news.noteLook(id, MeetingText.look(event)))
                .ifPresent(event -> news.queue(follows.followersOf(subjects(event.summary()), ASKED), id, fresh, at));
    }

    @ApplicationModuleListener(id = "notifications.tell-programme")
    void on(ProgrammeReleased event) {
        var of = new Occasion(event.event(), Kind.PROGRAMME, event.number(), event.space(), event.occurredAt());
        if (occasions.note(of)) find(event.event()).filter(about -> !about.isOver(clock.instant())).ifPresent(about -> tell(of, about));
    }

    @ApplicationModuleListener(id = "notifications.tell-minutes")
    void on(MinutesPublished event) {
        var of = new Occasion(event.event(), Kind.MINUTES, 1, event.space(), event.occurredAt());
        if (occasions.note(of)) find(event.event()).ifPresent(about -> tell(of, about));
    }

    private Optional<EventSummary> find(EventId id) {
        return events.outline(id).map(EventOutline::summary);
    }

    private static List<Subject> itself(EventSummary about) {
        return about.series() == null ? List.of(Subject.of(about.id())) : List.of(Subject.of(about.id()), Subject.of(about.series()));
    }

    private void tell(Occasion of, EventSummary about) {
        occasions.queue(follows.followersOf(itself(about), EnumSet.allOf(Way.class)), of);
    }

    /** Whoever followed an event is told of the date that follows it up, and of the one after that. */
    private List<Subject> subjects(EventSummary summary) {
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
