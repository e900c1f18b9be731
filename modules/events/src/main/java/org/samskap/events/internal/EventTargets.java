package org.samskap.events.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.samskap.events.EventId;
import org.samskap.events.EventSummary;
import org.samskap.events.Events;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.springframework.stereotype.Component;

/** Names events for commitments that are made to them. */
@Component
class EventTargets implements TargetNames {
    private final Events events;

    EventTargets(Events events) {
        this.events = events;
    }

    @Override
    public Target.Kind kind() {
        return Target.Kind.EVENT;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        return events.get(ids.stream().map(EventId::new).collect(toSet())).values().stream()
                .collect(toMap(event -> event.id().value(), EventTargets::named));
    }

    private static Named named(EventSummary event) {
        return new Named(event.title(), event.href(), event.space());
    }
}
