package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import samskap.testing.SharedDatabase;

/**
 * What a moderator hides is nowhere any more: every page and file that links lead to, for visitors and for staff, feeds, exports and mail
 * that waits. Which outputs there are is found by following links, so that a new one is looked at as well.
 */
@Execution(ExecutionMode.CONCURRENT)
@DemoProduct
@SharedDatabase("hidden everywhere")
@Tag("SEC-02")
@Tag("SEC-03")
@Tag("SEC-19")
@Tag("PRIV-11")
class HiddenEverywhereTests {
    /** Only the title of this proposal says so; it was raised at a meeting, grouped, taken on, reported back and told in mail. */
    private static final String WORDS = "Ge digital hjälp där";
    private static final List<String> FILES = List.of("/spaces/gemensam-utvecklingsgrupp/feed.atom", "/events/utvecklingsgrupp-2023-10-16/feed.atom",
            "/spaces/gemensam-utvecklingsgrupp/thread.jsonl", "/proposals?q=digital", "/proposals?q=Ge+digital", "/outbox", "/groups/mot-digitalt-utanforskap",
            "/events/utvecklingsgrupp-2023-10-16/ledger", "/boards/utvecklingsgrupp-2023-10-16", "/events/utvecklingsgrupp-2023-11-20/follow-up");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void whatIsHiddenIsInNoOutputAndStandsAgainWhenItIsShownAgain() {
        var visitor = new Client(port);
        var alma = new Client(port).as("alma-facilitator");
        var elias = new Client(port).as("elias-communicator");
        var before = saying(List.of(visitor, alma));
        var outputs = before.getFirst();
        assertThat(outputs).as("outputs that have it before, so that this test can fail").hasSizeGreaterThan(8);
        assertThat(before.getLast()).contains("/boards/utvecklingsgrupp-2023-10-16");
        var own = outputs.stream().filter(address -> address.matches("/proposals/GU-[A-Z0-9]+")).findFirst().orElseThrow();
        var moderate = Jsoup.parse(alma.get(own).body()).select("main a[href^=/moderation/]").attr("href");

        var answer = alma.post(moderate, moderate + "/hide", Map.of("ground", "ELSE", "reason", "Ett prov."));

        assertThat(answer.statusCode()).isEqualTo(303);
        var after = saying(List.of(visitor, alma, elias));
        assertThat(after.getFirst()).isEmpty();
        assertThat(visitor.get(own).body()).as("the same as for one that never was").isEqualTo(visitor.get("/proposals/GU-2222").body().replace("GU-2222", own.substring(11)));
        assertThat(elsewhere(after.get(1), own)).isEmpty();
        assertThat(elsewhere(after.getLast(), own)).isEmpty();

        alma.post(moderate, moderate + "/show", Map.of());

        assertThat(visitor.get(own).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/events/utvecklingsgrupp-2023-10-16/ledger").body()).contains(WORDS);
        erasedForGood(alma, new Client(port).as("sten-administrator"), moderate);
    }

    /** No copy in another module is forgotten: only mail that was sent still says it. */
    private void erasedForGood(Client alma, Client sten, String moderate) {
        alma.post(moderate, moderate + "/hide", Map.of("ground", "ELSE", "reason", "Ett prov till."));

        assertThat(sten.post(moderate + "/erase", moderate + "/erase", Map.of("reason", "Gallringsbeslut 1", "sure", "true")).statusCode()).isEqualTo(303);

        var tables = sql.sql("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')").query(String.class).list();
        assertThat(tables.stream().filter(table -> sql.sql("select count(*) from " + table + " as one where one::text like ?").param("%" + WORDS + "%").query(Long.class).single() > 0))
                .as("tables that still have the words").isSubsetOf("notifications.mail");
    }

    /** But for its own page and its record, and the pages of who moderates. */
    private static List<String> elsewhere(List<String> addresses, String own) {
        return addresses.stream().filter(address -> !address.startsWith(own) && !address.startsWith("/moderation")).toList();
    }

    private List<List<String>> saying(List<Client> clients) {
        var routes = new Routes(mappings);
        return Together.all(clients.stream().<Callable<List<String>>>map(client -> () -> saying(client, routes)).toList());
    }

    private static List<String> saying(Client client, Routes routes) {
        var found = new ArrayList<String>();
        new Crawl(client, routes::kinds, 8).walk(FILES, (address, answer) -> {
            if (!address.startsWith("/mine/") && answer.body().contains(WORDS)) found.add(address);
        });
        return found;
    }
}
