package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

/** A visitor's page is given once more only while nothing in the database has changed (ADR 0012). */
@Isolated("it counts what the whole JVM asks of any database")
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
class VisitorPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Test
    void readAgainItIsTheSamePageWithTheSameHeadersForOneStatement() {
        var visitor = new Client(port);
        var first = visitor.get("/proposals");
        visitor.get("/proposals");

        assertThat(Statements.during(() -> {
            var again = visitor.get("/proposals");
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(apartFromTheDate(again.headers())).isEqualTo(apartFromTheDate(first.headers()));
        })).singleElement().asString().contains("pg_current_snapshot");
    }

    private static Map<String, List<String>> apartFromTheDate(HttpHeaders headers) {
        var others = new TreeMap<>(headers.map());
        others.remove("date");
        return others;
    }

    @Test
    @Tag("UX-11")
    void anAddressThatCannotBeReadIsAnsweredInEveryLanguageAndInOurWords() {
        var answer = new Client(port).get("/mine/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("section").eachAttr("lang")).containsExactly("sv", "pl", "en");
        assertThat(page.text()).contains("Vi förstod inte").doesNotContain("HTTP Status", "Tomcat");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).get().asString().startsWith("default-src 'none'");
    }

    @Test
    @Tag("SEC-02")
    void whatIsWrittenOrHiddenChangesTheNextReading() {
        var visitor = new Client(port);
        var path = Jsoup.parse(visitor.get("/proposals").body()).select("main a[href~=^/proposals/[A-Z0-9]+-]").attr("href");
        var reference = path.substring("/proposals/".length());
        var title = sql.sql("select title from proposals.proposal where reference = ?").param(reference).query(String.class).single();
        for (int time = 0; time < 3; time++) assertThat(visitor.get(path).body()).contains(Jsoup.parse(title).text());
        try {
            sql.sql("update proposals.proposal set title = 'Nyss ändrad' where reference = ?").param(reference).update();
            assertThat(visitor.get(path).body()).contains("Nyss ändrad");
            assertThat(visitor.get(path).body()).contains("Nyss ändrad");

            var published = sql.sql("select published_at from proposals.proposal where reference = ?").param(reference).query(java.sql.Timestamp.class).single();
            sql.sql("update proposals.proposal set published_at = null where reference = ?").param(reference).update();
            assertThat(visitor.get(path).statusCode()).isEqualTo(404);
            sql.sql("update proposals.proposal set published_at = ? where reference = ?").param(published).param(reference).update();
            assertThat(visitor.get(path).statusCode()).isEqualTo(200);
        } finally {
            sql.sql("update proposals.proposal set title = ? where reference = ?").param(title).param(reference).update();
        }
    }

    @Test
    @Tag("SEC-12")
    void whoSendsACookieNeitherGetsNorLeavesAPage() {
        var visitor = new Client(port);
        var path = "/proposals?q=buss";
        var person = new Client(port).as("alma-facilitator");
        for (int time = 0; time < 3; time++) assertThat(person.get(path).body()).contains("Alma");
        for (int time = 0; time < 3; time++) assertThat(visitor.get(path).body()).doesNotContain("Alma");

        assertThat(person.get(path).body()).contains("Alma");
    }

    @Test
    @Tag("SEC-12")
    void aPageWithAFormIsMadeForEachReader() {
        assertThat(token()).isNotEmpty().isNotEqualTo(token());
        assertThat(token()).isNotEqualTo(token());
    }

    private String token() {
        return Jsoup.parse(new Client(port).get("/demo").body()).select("input[name=_csrf]").val();
    }

    @Test
    void anotherLanguageIsAnotherPage() {
        for (int time = 0; time < 3; time++) new Client(port).get("/proposals");

        assertThat(new Client(port).in("pl").get("/proposals").body()).contains("<html lang=\"pl\"");
    }
}
