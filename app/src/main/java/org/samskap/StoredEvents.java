package org.samskap;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalApplicationListener;
import org.springframework.util.ClassUtils;

/**
 * Knows whether every stored event still has its class and its listener in this release. Modulith would leave the others
 * lying without a word (REL-04).
 */
@Component
class StoredEvents implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(StoredEvents.class);

    private final JdbcClient sql;
    private final AbstractApplicationContext context;

    StoredEvents(JdbcClient sql, AbstractApplicationContext context) {
        this.sql = sql;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var lost = lost();
        if (!lost.isEmpty()) LOG.warn("Stored events nobody here can take, because a release renamed or dropped their class or listener: {}", String.join(", ", lost));
    }

    @Override
    public Health health() {
        var lost = lost();
        return lost.isEmpty() ? Health.up().build() : Health.down().withDetail("lost", lost).build();
    }

    private List<String> lost() {
        var listeners = listeners();
        return sql.sql("select distinct event_type, listener_id from modulith.event_publication where completion_date is null")
                .query(Stored.class).stream().filter(Predicate.not(stored -> stored.isIn(listeners))).map(Stored::toString).sorted().toList();
    }

    private Set<String> listeners() {
        return context.getApplicationListeners().stream()
                .filter(TransactionalApplicationListener.class::isInstance)
                .map(listener -> ((TransactionalApplicationListener<?>) listener).getListenerId()).collect(toSet());
    }

    private record Stored(String eventType, String listenerId) {

        boolean isIn(Set<String> listeners) {
            return listeners.contains(listenerId) && ClassUtils.isPresent(eventType, StoredEvents.class.getClassLoader());
        }

        @Override
        public String toString() {
            return eventType + " for " + listenerId;
        }
    }
}
