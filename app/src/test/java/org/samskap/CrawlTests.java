package org.samskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import samskap.testing.SharedDatabase;

/** Follows every link from the start page, as a visitor and as each kind of staff, and looks at what comes. */
@DemoProduct
@SharedDatabase(DemoProduct.DATABASE)
@Tag("SEC-04")
@Tag("SEC-30")
@Tag("UX-20")
class CrawlTests {
    private static final int OF_EACH_KIND = 5;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";
    /** Of files that people sent (SEC-20). */
    private static final String SANDBOX = "default-src 'none'; sandbox";
    private static final Pattern LEAK = Pattern.compile("Exception|at org\\.samskap|\\bSELECT\\b|\\?\\?\\w");

    @LocalServerPort
    int port;

    /** What stands around the content of the first page, in its order. */
    private @Nullable List<String> frame;

    @Autowired
    JdbcClient sql;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void aVisitorFindsNoBrokenLinkAndGetsNoSession() {
        var client = new Client(port);

        crawl(client);

        assertThat(client.cookieNames()).noneMatch(name -> name.contains("session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alma-facilitator", "elias-communicator", "leila-partner", "marek-communicator"})
    void whoeverSignsInFindsNoBrokenLink(String key) {
        crawl(new Client(port).as(key));
    }

    @Test
    @Tag("SEC-09")
    void lookingChangesNothing() {
        var client = new Client(port);
        crawl(client);
        var before = rows();

        crawl(client);

        assertThat(rows()).isEqualTo(before);
    }

    private void crawl(Client client) {
        new Crawl(client, new Routes(mappings)::kinds, OF_EACH_KIND).walk(List.of(), this::look);
    }

    private void look(String path, HttpResponse<String> answer) {
        // The demonstration shows everybody's mail to everybody: what a mail asks of one person is missing for the others.
        if (path.startsWith("/appeal/") && answer.statusCode() == 404) return;
        assertThat(answer.statusCode()).as(path).isIn(200, 303);
        boolean kept = answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("none")).as(path).isIn(POLICY, kept ? SANDBOX : POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
        if (answer.statusCode() == 200 && Crawl.isHtml(answer)) page(path, answer.body());
    }

    private void page(String path, String html) {
        var page = Jsoup.parse(html);
        if (frame == null) frame = frame(page);
        assertThat(frame(page)).as("where help stands on " + path).isEqualTo(frame).contains("tel:", "mailto:", "/help");
        assertThat(page.select("h1")).as("one h1 on " + path).hasSize(1);
        assertThat(page.select("html").attr("lang")).as(path).isEqualTo("sv");
        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])")).as("nothing inline on " + path).isEmpty();
        assertThat(LEAK.matcher(page.text()).find()).as("no insides on " + path).isFalse();
        assertThat(page.select("form:not([method]), form:not([action])")).as("forms work without JavaScript on " + path).isEmpty();
    }

    /** Help is found at the same point of every page: what comes before and after it never changes (WCAG 3.2.6). */
    private static List<String> frame(Document page) {
        return page.select("body > *, body > footer a[href]").stream()
                .map(part -> part.is("a[href]") ? part.attr("href").replaceFirst("^(tel:|mailto:|[^?]*).*", "$1") : part.tagName()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/proposals/GU-0000", "/desk/nowhere"})
    @Tag("UX-29")
    void aPageThatIsMissingHasItsHelpWhereTheOthersHaveIt(String path) {
        var client = new Client(port);
        var answer = client.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(frame(Jsoup.parse(answer.body()))).isEqualTo(frame(Jsoup.parse(client.get("/").body())));
    }

    @Test
    void theListForOtherSitesMayStandInTheirFramesAndSetsNoCookie() {
        var answer = new Client(port).get("/embed/spaces/gemensam-utvecklingsgrupp");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "form-action 'none'", "frame-ancestors https:").doesNotContain("script-src");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options");
        assertThat(Jsoup.parse(answer.body()).select("script, form, [style], img[src^=http]")).isEmpty();
        assertThat(new Client(port).get("/spaces/gemensam-utvecklingsgrupp").headers().firstValue("X-Frame-Options")).as("everything else").hasValue("DENY");
    }

    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        var tables = sql.sql("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public', 'jobs')
                  and tablename not in ('bucket')""").query(String.class).list();
        tables.forEach(table -> counts.put(table, sql.sql("select count(*) from " + table).query(Long.class).single()));
        return counts;
    }
}
