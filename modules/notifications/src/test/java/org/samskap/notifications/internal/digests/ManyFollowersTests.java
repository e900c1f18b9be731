package org.samskap.notifications.internal.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.followups.StepKind;
import org.samskap.notifications.Mailing;
import org.samskap.notifications.NotificationsTest;
import org.samskap.notifications.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

/**
 * Many follow one space, and one report-back is told of 50 proposals. Small here; {@code -Dsamskap.followers=20000} is the size of
 * docs/benchmarks.md, and says how long it took.
 */
@NotificationsTest
@SharedDatabase("notifications")
class ManyFollowersTests {
    private static final int FOLLOWERS = Integer.getInteger("samskap.followers", 600);
    private static final int PROPOSALS = 50;
    @Autowired Town town;
    @Autowired News news;
    @Autowired Mailing mailing;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @BeforeEach
    void nobodyWaits() {
        List.of("news", "follow", "mail", "rhythm", "stop_link").forEach(table -> sql.sql("delete from notifications." + table).update());
        // Before all that other tests tell of the same town.
        clock.set(Instant.parse("2023-02-01T12:00:00Z"));
    }

    @Test
    @Tag("REL-09")
    void eachGetsOneMailWithAllOfIt() {
        follow();
        var begun = System.nanoTime();
        IntStream.range(0, PROPOSALS).mapToObj(i -> town.proposal("Förslag " + i, null, true))
                .forEach(proposal -> news.tell(town.step(proposal.id(), StepKind.REPORTED_BACK, clock.instant(), "Vi har mätt upp alla platser")));
        var told = System.nanoTime();

        var statements = Statements.during(() -> assertThat(mailing.writeDigests()).isEqualTo(FOLLOWERS));

        System.out.printf("%d followers, %d proposals: queued in %s, written in %s%n", FOLLOWERS, PROPOSALS, seconds(told - begun), seconds(System.nanoTime() - told));
        assertThat(mailing.writeDigests()).as("never twice").isZero();
        assertThat(sql.sql("select count(*) from notifications.mail where body like '%Förslag 0%Vi har mätt upp alla platser%'").query(Integer.class).single()).isEqualTo(FOLLOWERS);
        assertThat(sql.sql("select count(distinct person_id) from notifications.mail").query(Integer.class).single()).isEqualTo(FOLLOWERS);
        assertThat(sql.sql("select count(*) from notifications.news n join notifications.mail m on m.id = n.mail_id and m.person_id = n.person_id where n.told")
                .query(Integer.class).single()).isEqualTo(FOLLOWERS * PROPOSALS);
        assertThat(statements.size()).as("not some for each reader").isLessThan(30 + FOLLOWERS / 10);
    }

    private void follow() {
        IntStream.range(0, FOLLOWERS).mapToObj(i -> town.person(UUID.randomUUID() + "@town.example", true)).forEach(person ->
                sql.sql("insert into notifications.follow (kind, subject, person_id, way, since) values ('SPACE', ?, ?, 'ASKED', '2023-01-01')")
                        .params(town.space.id().value(), person.value()).update());
    }

    private static Duration seconds(long nanos) {
        return Duration.ofMillis(nanos / 1_000_000);
    }
}
