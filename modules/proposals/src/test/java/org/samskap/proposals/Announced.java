package org.samskap.proposals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What was announced and committed, in order. */
@Component
class Announced {
    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(DomainEvent event) {
        events.add(event);
    }

    <E extends DomainEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
