package org.samskap.events.internal.minutes;

import java.util.Optional;

import org.samskap.events.Attachment;
import org.samskap.events.EventId;
import org.springframework.stereotype.Component;

/** Whoever wrote something down does not lose it. */
@Component
class MinutesAttached implements Attachment {
    private final MinutesRepository repository;

    MinutesAttached(MinutesRepository repository) {
        this.repository = repository;
    }

    @Override
    public Optional<String> on(EventId event) {
        return repository.get(event).saysSomething() ? Optional.of("events.plan.delete.minutes") : Optional.empty();
    }
}
