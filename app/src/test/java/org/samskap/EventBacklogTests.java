package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.micrometer.core.instrument.MeterRegistry;
import samskap.testing.SharedDatabase;

/** News that does not arrive is noticed. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("REL-07")
class EventBacklogTests {
    private final UUID stuck = UUID.randomUUID();

    @Autowired
    JdbcClient sql;
    @Autowired
    MeterRegistry meters;
    @Autowired
    EventBacklog backlog;

    @BeforeEach
    void whatWasOnItsWayHasArrived() {
        await().until(() -> gauge("samskap.events.waiting") == 0);
    }

    @AfterEach
    void takeItAway() {
        sql.sql("delete from modulith.event_publication where id = ?").param(stuck).update();
    }

    @Test
    void whatIsDoneLeavesNoTrace() {
        assertThat(sql.sql("select count(*) from modulith.event_publication").query(Long.class).single()).isZero();
        assertThat(backlog.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void anEventThatWaitsIsCounted() {
        isStuck("PUBLISHED", 1);

        assertThat(gauge("samskap.events.waiting")).isEqualTo(1);
        assertThat(gauge("samskap.events.failed")).isZero();
        assertThat(gauge("samskap.events.oldest")).isBetween(60.0, 90.0);
        assertThat(backlog.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneThatFailedAndIsLeftLyingMakesHealthGoDown() {
        isStuck("FAILED", 6);

        assertThat(gauge("samskap.events.failed")).isEqualTo(1);
        assertThat(backlog.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void isStuck(String status, int minutes) {
        sql.sql("insert into modulith.event_publication (id, listener_id, event_type, serialized_event, publication_date, status) "
                + "values (?, 'nobody', 'nothing', '{}', now() - make_interval(mins => ?), ?)").params(stuck, minutes, status).update();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
