package org.samskap.events.internal.programme;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.EventOutline;
import org.samskap.events.EventPlan;
import org.samskap.events.ProgrammeReleased;
import org.samskap.spaces.SpaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes a programme public and announces it, in the transaction that holds the event. */
@Service
public class Releasing {
    private final Releases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releasing(Releases releases, ApplicationEventPublisher events, Clock clock) {
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /** A plan whose days and sessions have their ids. What says the same as before is neither written nor announced. */
    public void release(EventId event, EventPlan plan) {
        release(event, plan.basics().space(), Snapshot.of(plan.days(), plan.tracks(), plan.sessions()), null);
    }

    void release(EventOutline event, @Nullable String note) {
        release(event.id(), event.summary().space(), Snapshot.of(event.days(), event.tracks(), event.sessions()), note);
    }

    private void release(EventId event, SpaceId space, Snapshot programme, @Nullable String note) {
        var now = clock.instant();
        var number = releases.release(event, programme, note, now);
        if (number > 0) events.publishEvent(new ProgrammeReleased(event, space, number, now));
    }
}
