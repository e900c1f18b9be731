package org.samskap.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.AccountsTest;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.accounts.Postbox;
import org.samskap.ui.Lang;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

/** From the e-mail field to the session and out again. */
@AccountsTest
@SharedDatabase("accounts")
class SignInTests {
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient sql;
    @Autowired People people;
    @Autowired Postbox postbox;
    @Autowired TestClock clock;

    Browser browser;
    String email;
    PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        browser = new Browser(mvc);
        email = UUID.randomUUID() + "@samskap.example";
        anna = people.openAccount(email, "Anna", Lang.SV);
    }

    @Test
    void whoPressesTheButtonBehindTheMailedLinkIsSignedInAndBackWhereTheyWere() throws Exception {
        ask("/sign-in?next=/doors/mine");
        var answer = press(browser);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/doors/mine?said=accounts.signed-in");
        assertThat(browser.page("/doors/mine").selectFirst("main").text()).contains("Anna");
        assertThat(people.findMailbox(anna)).hasValueSatisfying(mailbox -> assertThat(mailbox.confirmed()).isTrue());
    }

    @Test
    @Tag("SEC-15")
    void aLinkWorksInAnotherBrowserThanTheOneThatAsked() throws Exception {
        ask("/sign-in");

        assertThat(press(new Browser(mvc)).getStatus()).isEqualTo(303);
    }

    @Test
    @Tag("SEC-15")
    void openingTheLinkUsesNothingUp() throws Exception {
        ask("/sign-in");
        for (int i = 0; i < 3; i++) {
            browser.send(HEAD, postbox.pathFor(email), new HttpHeaders(), Map.of());
            new Browser(mvc).send(GET, postbox.pathFor(email), new HttpHeaders(), Map.of());
        }

        assertThat(browser.cookies()).doesNotContainKey("__Host-session");
        assertThat(press(browser).getStatus()).isEqualTo(303);
    }

    @Test
    @Tag("SEC-15")
    void aLinkWorksOnce() throws Exception {
        ask("/sign-in");
        press(browser);
        var again = new Browser(mvc);

        assertThat(again.get(postbox.pathFor(email)).getStatus()).isEqualTo(404);
        var token = again.page("/sign-in").selectFirst("input[name=_csrf]").val();
        var answer = again.send(POST, "/sign-in/link", new HttpHeaders(), Map.of("_csrf", token, "token", postbox.tokenFor(email)));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("main a.button").attr("href")).isEqualTo("/sign-in");
    }

    @Test
    @Tag("SEC-15")
    void aLinkIsDeadAfterTenMinutes() throws Exception {
        ask("/sign-in");
        clock.advance(Duration.ofMinutes(10));

        assertThat(browser.get(postbox.pathFor(email)).getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("SEC-15")
    void theLinkLeadsToOurAddressWhateverTheRequestSays() throws Exception {
        var headers = new HttpHeaders();
        headers.set("Host", "evil.example");
        headers.set("X-Forwarded-Host", "evil.example");
        var token = browser.page("/sign-in").selectFirst("input[name=_csrf]").val();
        browser.send(POST, "/sign-in", headers, Map.of("_csrf", token, "email", email));

        assertThat(postbox.linkFor(email)).hasHost("localhost").hasPort(8080);
    }

    @Test
    @Tag("SEC-15")
    void onlyAHashOfTheTokenIsKept() throws Exception {
        ask("/sign-in");

        assertThat(postbox.tokenFor(email)).hasSizeGreaterThanOrEqualTo(43);
        assertThat(sql.sql("select count(*) from accounts.sign_in_link l where l::text like '%' || ? || '%'")
                .param(postbox.tokenFor(email)).query(Integer.class).single()).isZero();
    }

    @Test
    @Tag("SEC-16")
    void theAnswerDoesNotTellWhetherTheAddressIsKnown() throws Exception {
        var known = ask("/sign-in");
        var stranger = UUID.randomUUID() + "@samskap.example";
        var unknown = new Browser(mvc).submit("/sign-in", "/sign-in", Map.of("email", stranger));

        assertThat(unknown.getStatus()).isEqualTo(known.getStatus()).isEqualTo(303);
        assertThat(unknown.getHeader("Location")).isEqualTo(known.getHeader("Location"));
        assertThat(postbox.linkFor(stranger)).isNotNull();
    }

    @Test
    void aNewcomerSaysWhatToBeCalledAndHasAnAccount() throws Exception {
        email = UUID.randomUUID() + "@samskap.example";
        ask("/sign-in");
        var nameless = browser.submit(postbox.pathFor(email), "/sign-in/link", Map.of("name", " "));
        assertThat(nameless.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(nameless.getContentAsString()).select("#problems a").attr("href")).isEqualTo("#name");

        browser.submit(postbox.pathFor(email), "/sign-in/link", Map.of("name", "Bo"));
        var me = browser.page("/me");
        assertThat(me.select("input[name=name]").val()).isEqualTo("Bo");
        assertThat(me.select("main").text()).contains(email);
    }

    @Test
    @Tag("UX-04")
    void aWrongAddressComesBackWithTheMistakeExplained() throws Exception {
        var answer = browser.submit("/sign-in?next=/me", "/sign-in", Map.of("email", "anna at home"));
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("#email").val()).isEqualTo("anna at home");
        assertThat(page.select("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[name=next]").val()).isEqualTo("/me");
    }

    @Test
    @Tag("SEC-10")
    void theSessionCookieIsForUsAlone() throws Exception {
        ask("/sign-in");
        var cookie = press(browser).getHeaders("Set-Cookie").stream().filter(set -> set.startsWith("__Host-session=")).toList();

        assertThat(cookie).singleElement().asString().contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax").doesNotContain("Domain");
    }

    @Test
    @Tag("SEC-11")
    void everySignInBeginsANewSessionAndEndsTheOldOne() throws Exception {
        signIn();
        var first = browser.cookies().get("__Host-session").getValue();
        signIn();

        assertThat(browser.cookies().get("__Host-session").getValue()).isNotEqualTo(first);
        assertThat(sessionsOfAnna()).isEqualTo(1);
    }

    @Test
    @Tag("SEC-11")
    void signingOutEndsTheSessionHereAndInTheBrowser() throws Exception {
        signIn();
        var answer = browser.submit("/me", "/sign-out", Map.of());

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
        assertThat(browser.cookies()).doesNotContainKey("__Host-session");
        assertThat(sessionsOfAnna()).isZero();
        assertThat(browser.get("/me").getStatus()).isEqualTo(303);
    }

    @Test
    @Tag("SEC-11")
    void aDisabledAccountIsOutAtOnce() throws Exception {
        signIn();
        sql.sql("update accounts.person set disabled_at = now() where id = ?").param(anna.value()).update();

        assertThat(browser.get("/me").getStatus()).isEqualTo(303);
        assertThat(browser.page("/doors/open").select("main").text()).contains("a visitor");
    }

    @Test
    @Tag("SEC-11")
    void aSessionEndsAfterAWorkingDayHoweverBusyItWas() throws Exception {
        signIn();
        sql.sql("update accounts.spring_session set creation_time = creation_time - ? where principal_name = ?")
                .params(Duration.ofHours(9).toMillis(), anna.toString()).update();

        assertThat(browser.get("/me").getStatus()).isEqualTo(303);
        assertThat(sessionsOfAnna()).isZero();
    }

    @Test
    void theSessionHoldsNothingButTheId() throws Exception {
        signIn();

        assertThat(sql.sql("select principal_name from accounts.spring_session where principal_name = ?").param(anna.toString())
                .query(String.class).list()).hasSize(1);
        assertThat(sql.sql("""
                select attribute_name from accounts.spring_session_attributes a join accounts.spring_session s
                on s.primary_id = a.session_primary_id where s.principal_name = ?""").param(anna.toString())
                .query(String.class).list()).hasSize(1);
    }

    @Test
    void peopleChangeTheirNameAndLanguage() throws Exception {
        signIn();
        assertThat(browser.submit("/me", "/me", Map.of("name", "", "language", "xx")).getStatus()).isEqualTo(422);
        assertThat(browser.submit("/me", "/me", Map.of("name", "Ania", "language", "pl")).getStatus()).isEqualTo(303);

        assertThat(browser.page("/me").select("html").attr("lang")).isEqualTo("pl");
        assertThat(people.findActor(anna)).hasValueSatisfying(actor -> assertThat(actor.name()).isEqualTo("Ania"));
        assertThat(people.findMailbox(anna)).hasValueSatisfying(mailbox -> assertThat(mailbox.lang()).isEqualTo(Lang.PL));
    }

    @Test
    void knowingWhoIsLookingCostsOneStatementAndForVisitorsNone() throws Exception {
        signIn();

        assertThat(Statements.during(() -> browser.get("/doors/open"))).filteredOn(sql -> !sql.contains("spring_session")).hasSize(1);
        assertThat(Statements.during(() -> new Browser(mvc).get("/doors/open"))).isEmpty();
    }

    private void signIn() throws Exception {
        browser.submit("/sign-in", "/sign-in", Map.of("email", email));
        if (postbox.linkFor(email) == null || browser.cookies().containsKey("__Host-session")) askElsewhere();
        press(browser);
    }

    // The page for asking sends people on who are signed in already.
    private void askElsewhere() throws Exception {
        new Browser(mvc).submit("/sign-in", "/sign-in", Map.of("email", email));
    }

    private MockHttpServletResponse ask(String page) throws Exception {
        return browser.submit(page, "/sign-in", Map.of("email", email));
    }

    private MockHttpServletResponse press(Browser where) throws Exception {
        return where.submit(postbox.pathFor(email), "/sign-in/link", Map.of());
    }

    private int sessionsOfAnna() {
        return sql.sql("select count(*) from accounts.spring_session where principal_name = ?").param(anna.toString())
                .query(Integer.class).single();
    }
}
