package org.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.TestClock;

@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"samskap.live.poll=500ms", "samskap.live.heartbeat=300ms", "samskap.live.per-node=12", "samskap.live.per-address=10"})
class LiveModuleTests {
    @Autowired Live live;
    @Autowired LiveKeeping keeping;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired JdbcConnectionDetails database;
    @Autowired TestClock clock;

    @LocalServerPort int port;

    private Topic topic = new Topic("room", UUID.randomUUID());
    private UUID idea = UUID.randomUUID();

    @BeforeEach
    void freshIds() {
        topic = new Topic("room", UUID.randomUUID());
        idea = UUID.randomUUID();
    }

    @Test
    @Tag("REL-12")
    void anOpenPageHearsOfNewsOfItsTopicAndOfNoOther() throws Exception {
        try (var page = page()) {
            tell(new Topic("room", UUID.randomUUID()), UUID.randomUUID());
            tell(topic, idea);

            assertThat(page.next().data()).contains("\"ADDED\",\"" + idea + "\"").doesNotContain("],[");
        }
    }

    @Test
    void whatIsUndoneWasNeverNews() throws Exception {
        try (var page = page()) {
            transaction.executeWithoutResult(running -> {
                live.tell(topic, What.ADDED, UUID.randomUUID());
                running.setRollbackOnly();
            });
            tell(topic, idea);

            assertThat(page.next().data()).contains(idea.toString()).doesNotContain("],[");
        }
    }

    @Test
    void newsWithoutATransactionIsAMistakeOfOurs() {
        assertThatIllegalStateException().isThrownBy(() -> live.tell(topic, What.ADDED, idea));
    }

    @Test
    @Tag("REL-13")
    void theDatabaseIsNotifiedOnceHoweverMuchATransactionTells() throws Exception {
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("listen samskap_live");
            transaction.executeWithoutResult(running -> {
                for (int i = 0; i < 100; i++) live.tell(topic, What.CHANGED, UUID.randomUUID());
                live.tell(new Topic("board", UUID.randomUUID()), What.CHANGED, idea);
            });

            var calls = connection.unwrap(PGConnection.class).getNotifications(2000);
            assertThat(calls).hasSize(1);
            assertThat(calls[0].getParameter()).matches("news \\d+");
        }
    }

    @Test
    @Tag("REL-12")
    void newsIsNotLostWhenTheListeningConnectionDies() throws Exception {
        try (var page = page()) {
            tell(topic, UUID.randomUUID());
            page.next();

            assertThat(sql.sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where query = 'listen samskap_live' and datname = current_database()")
                    .query(Integer.class).single()).isEqualTo(1);
            tell(topic, idea);

            assertThat(page.next().data()).contains(idea.toString());
            waitUntil(() -> listeningConnections() == 1);
        }
    }

    @Test
    @Tag("REL-14")
    void aPageThatComesBackHearsWhatItMissedAndNothingTwice() throws Exception {
        var stream = stream();
        String last;
        try (var page = new OpenPage(stream, null)) {
            tell(topic, UUID.randomUUID());
            last = page.next().id();
        }
        tell(topic, idea);
        tell(new Topic("board", topic.id()), UUID.randomUUID());

        try (var again = new OpenPage(stream, last)) {
            assertThat(again.next().data()).contains(idea.toString()).doesNotContain("],[");
            assertThat(again.quietFor(200)).isTrue();
        }
    }

    @Test
    @Tag("REL-14")
    void aPageThatMissedTooMuchIsToldToLookAgain() throws Exception {
        var stream = stream();
        try (var witness = new OpenPage(stream, null)) {
            transaction.executeWithoutResult(running -> {
                for (int i = 0; i < 1001; i++) live.tell(topic, What.ADDED, i < 1000 ? UUID.randomUUID() : idea);
            });
            while (!witness.next().data().contains(idea.toString())) assertThat(witness.over()).isFalse();
        }

        try (var page = new OpenPage(stream, null)) {
            assertThat(page.next().event()).isEqualTo("behind");
        }
    }

    @Test
    void whatWasToldBeforeThePageWasReadIsNoNews() throws Exception {
        tell(topic, UUID.randomUUID());

        try (var page = page()) {
            assertThat(page.quietFor(250)).isTrue();
        }
    }

    @Test
    @Tag("REL-14")
    void aStreamSaysThatItIsThereAndThatNobodyMayHoldItUp() throws Exception {
        try (var page = page()) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/event-stream");
            assertThat(page.header("X-Accel-Buffering")).isEqualTo("no");
            assertThat(page.header("Cache-Control")).contains("no-store");
            waitUntil(() -> page.beats() > 1);
        }
    }

    @Test
    @Tag("REL-14")
    void onlySoManyListenFromOneAddressAndWhoLeavesIsForgotten() throws Exception {
        waitUntil(() -> keeping.listening() == 0);
        var pages = new ArrayList<OpenPage>();
        for (int i = 0; i < 10; i++) pages.add(page());

        try (var oneTooMany = page()) {
            assertThat(oneTooMany.status()).isEqualTo(503);
            assertThat(oneTooMany.header("Retry-After")).isEqualTo("30");
        }
        assertThat(keeping.listening()).isEqualTo(10);
        for (var page : pages) page.close();
        waitUntil(() -> keeping.listening() == 0);
    }

    @Test
    @Tag("SEC-03")
    void whoHasNoTicketHearsNothing() throws Exception {
        var ticket = stream().toString();
        var forged = ticket.replaceFirst("ticket=....", "ticket=AAAA");
        for (var wrong : new String[] {ticket.replaceFirst("\\?.*", ""), forged, ticket.replaceFirst("ticket=[^&]*", "ticket=a.b.c"), ticket.replaceFirst("\\.[^&]*", ".AAAA")}) {
            try (var page = new OpenPage(URI.create(wrong), null)) {
                assertThat(page.status()).as(wrong).isEqualTo(404);
            }
        }
    }

    @Test
    void aTicketIsGoodForTwoHours() throws Exception {
        var now = clock.instant();
        var stream = stream();
        try {
            clock.set(now.plus(Duration.ofHours(2)).minusSeconds(1));
            try (var page = new OpenPage(stream, null)) {
                assertThat(page.status()).isEqualTo(200);
            }
            clock.set(now.plus(Duration.ofHours(2)));
            try (var page = new OpenPage(stream, null)) {
                assertThat(page.status()).isEqualTo(404);
            }
        } finally {
            clock.set(now);
        }
    }

    @Test
    void newsIsForgottenAfterAnHour() {
        tell(topic, idea);
        sql.sql("update live.news set told_at = now() - interval '61 minutes'").update();
        tell(topic, UUID.randomUUID());

        keeping.forget();

        assertThat(sql.sql("select count(*) from live.news").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    @Tag("REL-15")
    void openStreamsDoNotHoldUpTheEndOfTheProduct() throws Exception {
        var pages = new ArrayList<OpenPage>();
        // Another node; what a SIGTERM does to it is to close its context.
        var node = new SpringApplicationBuilder(Class.forName("org.samskap.TestSamskap")).run("--server.port=0", "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword());
        var feed = node.getBean(Live.class).open(topic);
        var stream = URI.create("http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port") + feed.stream() + "&from=" + feed.at());
        for (int page = 0; page < 50; page++) pages.add(new OpenPage(stream, null));
        assertThat(node.getBean(LiveKeeping.class).listening()).isEqualTo(50);

        long begun = System.nanoTime();
        node.close();

        // Left to itself, the server waits 30 s for answers that are on their way.
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        for (var page : pages) waitUntil(page::over);
    }

    private OpenPage page() throws Exception {
        return new OpenPage(stream(), null);
    }

    private URI stream() {
        var feed = live.open(topic);
        return URI.create("http://localhost:" + port + feed.stream() + "&from=" + feed.at());
    }

    private void tell(Topic topic, UUID about) {
        transaction.executeWithoutResult(running -> live.tell(topic, What.ADDED, about));
    }

    private int listeningConnections() {
        return sql.sql("select count(*) from pg_stat_activity where query = 'listen samskap_live' and datname = current_database()").query(Integer.class).single();
    }

    private static void waitUntil(Callable<Boolean> happened) throws Exception {
        for (int i = 0; i < 100 && !happened.call(); i++) Thread.sleep(50);
        assertThat(happened.call()).isTrue();
    }
}
