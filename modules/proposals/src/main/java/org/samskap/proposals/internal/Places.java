package org.samskap.proposals.internal;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;
import org.samskap.events.Events;
import org.samskap.events.SessionId;
import org.samskap.proposals.Raise;
import org.samskap.ui.NotVisible;
import org.springframework.stereotype.Component;

/** Looks up where something is raised. A part that has left the programme meanwhile is as if it had not been said. */
@Component
class Places {
    private final Events events;

    Places(Events events) {
        this.events = events;
    }

    /** @throws NotVisible when there is no such event in the space */
    Place of(Raise raise) {
        if (raise.event() == null) return Place.BETWEEN_EVENTS;
        var event = events.get(raise.event());
        if (!event.space().equals(raise.space())) throw new NotVisible("event " + raise.event() + " in space " + raise.space());
        var part = raise.session() == null ? null : find(raise, raise.session());
        return part == null ? new Place(event.id(), event.series(), null, null, null)
                : new Place(event.id(), event.series(), part.id(), part.title(), part.track());
    }

    private @Nullable Session find(Raise raise, SessionId session) {
        return events.outline(raise.event()).stream().flatMap(plan -> plan.sessions().stream()).filter(one -> session.equals(one.id()))
                .findFirst().orElse(null);
    }
}
