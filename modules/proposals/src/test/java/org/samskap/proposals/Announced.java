package org.samskap.proposals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was announced and committed, in order. */
@Component
class Announced {
    private final List<DomainEvent> events = new CopyOnWriteArrayList<>();

    // Not a transactional listener: Modulith would note its completion on a second connection while the first is held.
    @EventListener
    void on(DomainEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.add(event);
            }
        });
    }

    <E extends DomainEvent> List<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
