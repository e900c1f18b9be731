package org.samskap;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * How much news is still on its way to its listeners, as gauges, and as a health that is down once the oldest has waited for
 * longer than anybody would call late. The work itself is not lost: {@link Jobs} takes it up again.
 */
@Component
class EventBacklog implements MeterBinder, HealthIndicator {
    private static final Duration LATE = Duration.ofMinutes(5);

    private final JdbcClient sql;

    EventBacklog(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samskap.events.waiting", () -> look().waiting()).description("Events that a listener has not finished").register(registry);
        Gauge.builder("samskap.events.failed", () -> look().failed()).description("Those of them whose listener failed").register(registry);
        Gauge.builder("samskap.events.oldest", () -> look().oldestSeconds()).baseUnit("seconds").description("Age of the oldest of them").register(registry);
    }

    @Override
    public Health health() {
        var backlog = look();
        var health = backlog.oldestSeconds() > LATE.toSeconds() ? Health.down() : Health.up();
        return health.withDetail("waiting", backlog.waiting()).withDetail("failed", backlog.failed()).withDetail("oldestSeconds", backlog.oldestSeconds()).build();
    }

    private Backlog look() {
        // By the database's own time: Modulith writes these dates in real time, whatever a demonstration says the day is.
        return sql.sql("""
                select count(*) as waiting, count(*) filter (where status = 'FAILED') as failed,
                       coalesce(extract(epoch from now() - min(publication_date)), 0)::bigint as oldest_seconds
                from modulith.event_publication where completion_date is null""").query(Backlog.class).single();
    }

    private record Backlog(long waiting, long failed, long oldestSeconds) {}
}
