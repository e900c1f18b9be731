package org.samskap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LookTest
class AnswersTests {
    @Autowired MockMvcTester mvc;
    @LocalServerPort int port;

    @Test
    void aPageIsNeverKeptAndSaysHowLongItIs() throws Exception {
        var answer = mvc.get().uri("/?lang=sv").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store").hasHeader("Content-Type", "text/html;charset=UTF-8");
        assertThat(answer.getResponse().getHeaders("Vary").toString()).contains("HX-Request");
        assertThat(answer.getResponse().getContentLength()).isEqualTo(answer.getResponse().getContentAsByteArray().length);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Det du säger på mötet ska leda någonstans");
    }

    @Test
    void theStartPageIsMadeOfWhatTheModulesSay() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/?lang=pl").exchange().getResponse().getContentAsString());

        assertThat(page.select(".hero a.button").first().text()).isEqualTo("Złóż propozycję");
        assertThat(page.select(".hero form.follow")).hasSize(1);
        assertThat(page.select("main .aside h2").eachText()).containsExactly("På gång", "Håller vi vad vi lovar?");
        assertThat(page.select(".top > .page > .nav a").eachText()).containsExactly("Spotkania", "Propozycje", "Grupy robocze", "Partnerzy", "Co z tego wyszło?");
    }

    @ParameterizedTest
    @CsvSource({"not-visible,404,Vi hittar inte sidan", "conflict,409,Någon annan hann före", "too-many,429,Det blev många försök på kort tid", "large,413,Filen är för stor",
            "unusable,422,Något stämmer inte", "forbidden,403,Den här sidan är inte öppen för dig", "away,503,Vi är strax tillbaka", "broken,500,Något gick fel hos oss"})
    @Tag("UX-29") @Tag("SEC-30")
    void whatGoesWrongIsSaidCalmly(String how, int status, String said) throws Exception {
        var answer = mvc.get().uri("/gallery/fails/" + how + "?lang=sv").exchange();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(answer).hasStatus(status);
        assertThat(page.selectFirst("h1").text()).isEqualTo(said);
        assertThat(page.select("main a[href^=tel:]")).isNotEmpty();
        assertThat(page.html()).doesNotContain("secret", "Exception", "proposal 7");
        assertThat(page.select(".reference").size()).isEqualTo(status >= 500 ? 1 : 0);
        if (status == 429) assertThat(answer).hasHeader("Retry-After", "1");
    }

    @ParameterizedTest
    @CsvSource({"/gallery/number,400", "/gallery/number?number=x,400", "/gallery/number/x,404", "/gallery/done,405", "/nowhere,404", "/ui/nothing.css,404", "/error,404"})
    @Tag("UX-29")
    void whatCannotBeAnsweredHasTheRightStatus(String path, int status) {
        assertThat(mvc.get().uri(path)).hasStatus(status).bodyText().contains("<footer");
    }

    @Test
    @Tag("UX-29")
    void aRefusedFormKeepsCalm() throws Exception {
        var answer = mvc.post().uri("/error?lang=sv").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/proposals/new").exchange();

        assertThat(answer).hasStatus(403).bodyText().contains("Formuläret var öppet för länge", "finns kvar i din webbläsare", "/proposals/new?lang=pl");
    }

    @Test
    @Tag("UX-29")
    void whatAFilterRefusesLooksTheSame() throws Exception {
        assertThat(send("GET", "/gallery/refused?lang=en").statusCode()).isEqualTo(403);
        assertThat(send("GET", "/gallery/refused?lang=en").body()).contains("This page is not open to you", "<footer");
        assertThat(send("POST", "/gallery/refused?lang=en").body()).contains("Your form was open too long", "<footer");
        assertThat(send("GET", "/gallery/fails/denied?lang=en").body()).doesNotContain("secret");
    }

    @Test
    void htmxHearsOfAFailureInOneSentence() {
        assertThat(mvc.get().uri("/gallery/fails/conflict?lang=sv").header("HX-Request", "true")).hasStatus(409)
                .bodyText().startsWith("<p class=\"notice\">").contains("Någon annan hann före").doesNotContain("<html");
    }

    @Test
    void aFragmentMayAskToBeMendedAndSaySo() {
        assertThat(mvc.post().uri("/gallery/number").header("HX-Request", "true")).hasStatus(422).hasHeader("Cache-Control", "no-store")
                .hasHeader("HX-Trigger", "{\"said\":\"N\\u00e5got \\u0022\\u00e4r\\u0022 fel\"}");
    }

    @Test
    @Tag("UX-06")
    void aPostThatWentWellLeadsOnWithANotice() {
        assertThat(mvc.post().uri("/gallery/done")).hasStatus(303).hasHeader("Location", "/gallery/receipt?said=ui.appearance");
        assertThat(mvc.get().uri("/gallery/receipt?said=ui.appearance&lang=en")).bodyText().contains("We will remember how you want the pages to look.");
    }

    @Test
    @Tag("SEC-06")
    void nobodyElseCanPutWordsInOurMouth() {
        assertThat(mvc.get().uri("/gallery?said=<b>Sign in at evil.example</b>")).bodyText().doesNotContain("evil.example", "class=\"notice\"><svg></svg>");
    }

    @Test
    @Tag("UX-11")
    void theLanguageIsAskedForOrRememberedOrTheBrowsers() {
        assertThat(mvc.get().uri("/help?lang=pl").header("Accept-Language", "en")).bodyText().contains("<html lang=\"pl\"");
        assertThat(mvc.get().uri("/help").cookie(new Cookie("lang", "en")).header("Accept-Language", "pl")).bodyText().contains("<html lang=\"en\"");
        assertThat(mvc.get().uri("/help").header("Accept-Language", "de, pl;q=0.8, en;q=0.5")).bodyText().contains("<html lang=\"pl\"");
        assertThat(mvc.get().uri("/help").header("Accept-Language", "de")).bodyText().contains("<html lang=\"sv\"");
        assertThat(mvc.get().uri("/help").cookie(new Cookie("lang", "<x>"))).bodyText().contains("<html lang=\"sv\"");
        assertThat(mvc.get().uri("/help?lang=de")).bodyText().contains("<html lang=\"sv\"");
    }

    @Test
    @Tag("SEC-10")
    void theCookiesOfTheLookAreGuarded() {
        assertThat(mvc.get().uri("/help?lang=pl").exchange().getResponse().getHeader("Set-Cookie")).contains("lang=pl", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(mvc.post().uri("/appearance").param("theme", "DARK").param("back", "//evil.example")).hasStatus(303).hasHeader("Location", "/?said=ui.appearance");
        assertThat(mvc.post().uri("/appearance").param("theme", "DARK").exchange().getResponse().getHeader("Set-Cookie")).contains("theme=dark", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(mvc.get().uri("/help").exchange().getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    @Tag("UX-17")
    void theChosenThemeStandsOnThePage() {
        assertThat(mvc.get().uri("/help").cookie(new Cookie("theme", "contrast"))).bodyText().contains("data-theme=\"contrast\"");
        assertThat(mvc.get().uri("/help").cookie(new Cookie("theme", "\"x"))).bodyText().doesNotContain("data-theme");
    }

    @Test
    @Tag("UX-27")
    void leavingQuicklyForgetsWhatWasSeen() {
        assertThat(mvc.get().uri("/leave")).hasStatus(303).hasHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    @Test
    void whatThePageNeedsIsThereAndMayBeKeptForAYear() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/gallery").exchange().getResponse().getContentAsString());
        for (var address : page.select("link[href^=/ui], script[src^=/ui]").stream().map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href")).toList()) {
            assertThat(mvc.get().uri(address)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        }
        assertThat(mvc.get().uri(page.selectFirst("svg use").attr("href").replaceFirst("#.*", ""))).hasStatusOk();
        assertThat(mvc.get().uri(page.selectFirst("script[src*=htmx]").attr("src"))).hasStatusOk();
        assertThat(send("GET", page.selectFirst("link[rel=stylesheet]").attr("href")).body()).containsPattern("url\\(/ui/fonts/latin-[0-9a-f]{32}\\.woff2\\)");
    }

    @Test
    @Tag("SEC-04")
    void htmxIsToldToRunNothing() throws Exception {
        var page = Jsoup.parse(mvc.get().uri("/").exchange().getResponse().getContentAsString());

        assertThat(page.selectFirst("meta[name=htmx-config]").attr("content")).isEqualTo(
                "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,\"historyCacheSize\":0,\"refreshOnHistoryMiss\":true,\"historyRestoreAsHxRequest\":false,\"disableInheritance\":true,\"attributesToSettle\":[\"class\"],\"responseHandling\":[{\"code\":\"204\",\"swap\":false},{\"code\":\"[23]..\",\"swap\":true},{\"code\":\"422\",\"swap\":true},{\"code\":\"[45]..\",\"swap\":false,\"error\":true}]}");
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        }
    }
}
