package org.samskap.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.AccountsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;

/** What holds for every request, whoever sends it. */
@AccountsTest
@SharedDatabase("accounts")
class WebRulesTests {
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient sql;
    Browser browser;

    @BeforeEach
    void somebodyNew() {
        browser = new Browser(mvc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/doors/open", "/doors/mine", "/doors/forgotten", "/nowhere", "/ui/mark.svg"})
    @Tag("SEC-04")
    void everyAnswerCarriesTheStrictHeaders(String path) {
        var answer = browser.get(path);

        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; object-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
    }

    @Test
    @Tag("PRIV-13")
    void pagesAreNotKeptButFilesAre() throws Exception {
        var stylesheet = browser.page("/sign-in").selectFirst("link[rel=stylesheet]").attr("href");

        assertThat(browser.get("/sign-in").getHeaders("Cache-Control")).containsExactly("no-store");
        assertThat(browser.get(stylesheet).getHeader("Cache-Control")).contains("max-age=31536000").doesNotContain("no-store");
        assertThat(browser.get(stylesheet).getHeader("Pragma")).isNull();
    }

    @Test
    @Tag("SEC-01")
    void aHandlerThatSaysNothingIsClosedToEveryone() {
        assertThat(browser.get("/doors/open").getStatus()).isEqualTo(200);
        assertThat(browser.get("/doors/forgotten").getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("SEC-22")
    void aVisitorIsSentToSignInAndBackToWhereTheyWere() {
        var answer = browser.get("/doors/mine?page=2");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?next=%2Fdoors%2Fmine%3Fpage%3D2");
    }

    @Test
    void htmxIsToldToLeaveThePageInsteadOfShowingTheSignInInsideIt() {
        var headers = new HttpHeaders();
        headers.set("HX-Request", "true");
        headers.set("HX-Current-URL", "https://samskap.example/doors/open?x=1");
        var answer = browser.send(HttpMethod.GET, "/doors/mine", headers, Map.of());

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/sign-in?next=%2Fdoors%2Fopen%3Fx%3D1");
    }

    @Test
    void aFormComesBackToThePageItStoodOn() throws Exception {
        var token = browser.page("/sign-in").selectFirst("input[name=_csrf]").val();
        var headers = new HttpHeaders();
        headers.set("Referer", "https://samskap.example/doors/open");
        var answer = browser.send(POST, "/doors/mine", headers, Map.of("_csrf", token));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in?next=%2Fdoors%2Fopen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/\tevil", "javascript:alert(1)", "/sign-out", ""})
    @Tag("SEC-22")
    void theWayBackNeverLeadsAway(String next) {
        assertThat(SignInDetour.safe(next)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/link", "/me", "/sign-out", "/doors/mine"})
    @Tag("SEC-09")
    void aPostWithoutTheTokenIsRefused(String path) {
        assertThat(browser.send(POST, path, new HttpHeaders(), Map.of()).getStatus()).isEqualTo(403);
        browser.get("/sign-in");
        assertThat(browser.send(POST, path, new HttpHeaders(), Map.of("_csrf", "guessed")).getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("SEC-10")
    void theTokenLiesInACookieThatOnlyWeCanSetAndReadOverTls() {
        var cookie = browser.get("/sign-in").getCookie("__Host-csrf");

        assertThat(cookie.getAttributes()).containsEntry("Path", "/").containsEntry("SameSite", "Lax").doesNotContainKey("Domain");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    @Tag("SEC-12")
    void visitorsHaveNoSessionWhateverTheyDo() throws Exception {
        var before = sessions();
        for (var path : List.of("/", "/doors/open", "/doors/mine", "/nowhere", "/sign-in/link?token=x", "/sign-in/sent")) browser.get(path);
        browser.submit("/sign-in?next=/doors/mine", "/sign-in", Map.of("email", "visitor@samskap.example"));
        browser.submit("/sign-in", "/sign-in", Map.of("email", "not an address"));

        assertThat(sessions()).isEqualTo(before);
        assertThat(browser.cookies()).containsOnlyKeys("__Host-csrf");
    }

    @Test
    void aPageWithoutAFormSetsNoCookieAtAll() {
        assertThat(browser.get("/doors/open").getHeaders("Set-Cookie")).isEmpty();
    }

    private int sessions() {
        return sql.sql("select count(*) from accounts.spring_session").query(Integer.class).single();
    }
}
