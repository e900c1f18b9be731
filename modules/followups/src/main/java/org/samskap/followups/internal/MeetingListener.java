package org.samskap.followups.internal;

import org.samskap.events.EventChanged;
import org.samskap.events.EventHeld;
import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.events.FollowUpPlanned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of events: after one nothing raised there is without a promise, and agendas know what they follow up. */
@Component
class MeetingListener {
    private final Conductor conductor;
    private final Events events;
    private final FollowUpNotes notes;

    MeetingListener(Conductor conductor, Events events, FollowUpNotes notes) {
        this.conductor = conductor;
        this.events = events;
        this.notes = notes;
    }

    @ApplicationModuleListener(id = "followups.event-held")
    void on(EventHeld event) {
        conductor.openRaisedAt(event.event());
    }

    @ApplicationModuleListener(id = "followups.follow-up-planned")
    void on(FollowUpPlanned event) {
        chain(event.followUp());
    }

    /** An organiser may also take a follow-up away again. */
    @ApplicationModuleListener(id = "followups.event-changed")
    void on(EventChanged event) {
        chain(event.event());
    }

    private void chain(EventId followUp) {
        notes.follows(followUp, events.followedUpBy(followUp).stream().map(EventSummary::id).toList());
    }
}
