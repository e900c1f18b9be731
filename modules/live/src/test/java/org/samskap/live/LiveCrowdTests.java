package org.samskap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A small hall; the full one is in the benchmarks. */
@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "samskap.live.heartbeat=1s")
class LiveCrowdTests {
    private static final int PAGES = 100;
    private static final int IDEAS = 40;
    private static final Pattern ABOUT = Pattern.compile("\"([0-9a-f-]{36})\"");

    @Autowired Live live;
    @Autowired LiveKeeping keeping;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;

    @LocalServerPort int port;

    @Test
    @Tag("REL-12")
    @Tag("REL-14")
    void everyPageHearsEveryIdeaSoonAlsoWhileTheListeningConnectionIsCut() throws Exception {
        var topic = new Topic("room", UUID.randomUUID());
        var feed = live.open(topic);
        var pages = new ArrayList<OpenPage>();
        for (int page = 0; page < PAGES; page++) pages.add(new OpenPage(URI.create("http://localhost:" + port + feed.stream() + "&from=" + feed.at()), null));

        var told = new HashMap<UUID, Long>();
        for (int idea = 0; idea < IDEAS; idea++) {
            if (idea == IDEAS / 2) sql.sql("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen samskap_live' and datname = current_database()").query().listOfRows();
            tell(topic, told);
            Thread.sleep(50);
        }

        var delays = new ArrayList<Long>();
        for (var page : pages) delays.addAll(delays(page, told));
        assertThat(delays).as("nothing is lost, nothing comes twice").hasSize(PAGES * IDEAS);
        assertThat(delays.stream().sorted().toList().get(delays.size() * 95 / 100)).as("p95 in milliseconds").isLessThan(1000);
        for (var page : pages) page.close();
        for (int second = 0; second < 100 && keeping.listening() > 0; second++) Thread.sleep(100);
        assertThat(keeping.listening()).isZero();
    }

    private void tell(Topic topic, Map<UUID, Long> told) {
        var idea = UUID.randomUUID();
        told.put(idea, System.nanoTime());
        transaction.executeWithoutResult(running -> live.tell(topic, What.ADDED, idea));
    }

    private static List<Long> delays(OpenPage page, Map<UUID, Long> told) throws InterruptedException {
        var missing = new HashSet<>(told.keySet());
        var delays = new ArrayList<Long>();
        while (!missing.isEmpty()) {
            var message = page.next();
            var ids = ABOUT.matcher(message.data());
            while (ids.find()) {
                var idea = UUID.fromString(ids.group(1));
                delays.add((message.at() - told.get(idea)) / 1_000_000);
                assertThat(missing.remove(idea)).as("heard once").isTrue();
            }
        }
        return delays;
    }
}
