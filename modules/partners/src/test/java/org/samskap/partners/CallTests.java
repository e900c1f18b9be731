package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.partners.Neighbours.GROUP;
import static org.samskap.partners.Neighbours.SPACE;
import static org.samskap.partners.Post.ORGANISER;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.partners.Calls.Wanted;
import org.samskap.ui.Lang;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;
import samskap.testing.TestClock;

/** An organiser opens a call; organisations say without an account that they are interested. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class CallTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2023, 12, 1);
    private static final Actor ANNA = new Actor(ORGANISER, "Anna");
    private static final String EDIT = "/calls/edit?kind=WORKING_GROUP&target=" + GROUP.id();

    private final MockMvcTester mvc;
    private final Calls calls;
    private final Post post;
    private final JdbcClient sql;
    private final TestClock clock;
    private Call call;

    CallTests(MockMvcTester mvc, Calls calls, Post post, JdbcClient sql, TestClock clock) {
        this.mvc = mvc;
        this.calls = calls;
        this.post = post;
        this.sql = sql;
        this.clock = clock;
    }

    @BeforeEach
    void anOpenCall() {
        clock.set(NOW);
        sql.sql("delete from partners.expression").update();
        post.sent.clear();
        post.names.clear();
        call = calls.open(ANNA, GROUP, new Wanted(Lang.SV, "Är er kommun med?", "Projektet erbjuder aktiviteter.", List.of("Bostad", "Mötesplatser"), LAST, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void anOrganisationSaysThatItIsInterestedAndGetsAReceipt(String lang) throws Exception {
        var page = page(mvc.get().uri(call.href() + "?lang=" + lang).exchange());
        assertThat(page.select("h1").text()).isEqualTo("Är er kommun med?");
        assertThat(page.select("form input[name=areas]").eachAttr("value")).containsExactly("Bostad", "Mötesplatser");
        assertThat(page.select("main a[href=/groups/mentorer]")).isNotEmpty();

        assertThat(answer(Map.of())).hasStatus(303).hasHeader("Location", call.href() + "/sent");

        assertThat(mvc.get().uri(call.href() + "/sent?lang=" + lang)).hasStatusOk();
        assertThat(post.sent).hasSize(1).first().satisfies(letter -> assertThat(letter.body())
                .contains("Älvens kommun", "https://samskap.example" + call.href(), "https://samskap.example/interested/", "31 december 2023"));
    }

    @Test
    @Tag("PRIV-01")
    void onlyTheOrganiserReadsWhoAnsweredAndTheNameIsShownToWhomItWasAllowed() throws Exception {
        answer(Map.of("shown", "true"));
        answer(Map.of("organisation", "Hemliga kommunen", "email", "bo@kommun.example"));

        var open = page(mvc.get().uri(call.href()).exchange());
        assertThat(open.select("#interested ~ ul li").eachText()).containsExactly("Älvens kommun");
        assertThat(open.text()).doesNotContain("Hemliga kommunen", "maria@kommun.example", "Maria");

        var list = page(asOrganiser(call.href() + "/answers"));
        assertThat(list.select("tbody th").eachText()).containsExactly("Älvens kommun Kommun · Luleå", "Hemliga kommunen Kommun · Luleå");
        assertThat(list.select("tbody tr").first().text()).contains("Maria", "maria@kommun.example", "Bostad", "En lokal.");
        for (var path : List.of("/answers", "/answers.csv", "/answers.xlsx")) {
            assertThat(mvc.get().uri(call.href() + path).header(SignedInByHeader.HEADER, PersonId.next())).hasStatus(404);
        }
        assertThat(mvc.get().uri(EDIT).header(SignedInByHeader.HEADER, PersonId.next())).hasStatus(404);
    }

    @Test
    @Tag("SEC-21")
    void theListIsAFileInWhichNothingIsAFormula() throws Exception {
        answer(Map.of("organisation", "=cmd|' /C calc'!A0", "more", "true"));

        var csv = asOrganiser(call.href() + "/answers.csv");
        assertThat(csv).hasStatusOk();
        assertThat(csv.getResponse().getContentType()).startsWith("text/csv");
        assertThat(csv.getResponse().getContentAsString()).contains("'=cmd", ";Maria;maria@kommun.example;Ja;Nej;");
        var book = asOrganiser(call.href() + "/answers.xlsx").getResponse().getContentAsByteArray();
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(book))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @Test
    @Tag("REL-29")
    void theSameFormTwiceIsOneAnswer() {
        var key = UUID.randomUUID().toString();
        assertThat(answer(Map.of("key", key))).hasStatus(303);
        assertThat(answer(Map.of("key", key))).hasStatus(303);

        assertThat(calls.answers(call.id())).isEqualTo(1);
        assertThat(post.sent).hasSize(1);
    }

    @Test
    void whoHoldsTheLinkReadsTheAnswerAndTakesItBackWithTheContact() throws Exception {
        answer(Map.of());
        var path = post.sent.getFirst().body().lines().filter(line -> line.contains("/interested/")).findFirst().orElseThrow().replace("https://samskap.example", "");
        assertThat(page(mvc.get().uri(path).exchange()).text()).contains("Älvens kommun", "Bostad", "En lokal.").doesNotContain("Mötesplatser");
        assertThat(calls.answers(call.id())).as("looking changes nothing").isEqualTo(1);

        assertThat(mvc.post().uri(path)).hasStatus(303);

        assertThat(calls.answers(call.id())).isZero();
        assertThat(post.names).doesNotContainValue("Maria");
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    @Tag("PRIV-09")
    void answersAndContactsAreErasedOnTheirDay() {
        answer(Map.of());
        clock.set(Instant.parse("2023-12-30T12:00:00Z"));
        calls.forget();
        assertThat(calls.answers(call.id())).isEqualTo(1);

        clock.set(Instant.parse("2023-12-31T12:00:00Z"));
        calls.forget();
        calls.forget();

        assertThat(calls.answers(call.id())).isZero();
        assertThat(post.names).doesNotContainValue("Maria");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-01T22:59:59Z, true", "2023-12-01T23:00:00Z, false"})
    @Tag("UX-12")
    void theLastDayIsOpenToItsEndWhereTheSpaceIs(String at, boolean open) throws Exception {
        clock.set(Instant.parse(at));

        assertThat(page(mvc.get().uri(call.href()).exchange()).select("form[action=" + call.href() + "]")).hasSize(open ? 1 : 0);
        answer(Map.of());
        assertThat(calls.answers(call.id())).isEqualTo(open ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"organisation, ''", "sector, ''", "sector, KING", "areas, Annat", "name, ' '", "email, ''", "email, ingen", "website, http://spam.example"})
    @Tag("UX-04")
    void whatCannotBeRightIsSaidBesideItsFieldAndNothingTypedIsLost(String field, String typed) throws Exception {
        var answered = answer(Map.of(field, typed));

        assertThat(answered).hasStatus(422);
        var page = page(answered);
        assertThat(page.select("#problems a").attr("href")).isEqualTo("#" + field);
        assertThat(page.select("textarea[name=bring]").text()).isEqualTo("En lokal.");
        assertThat(page.select("input[name=website]").attr("value")).isEmpty();
        assertThat(calls.answers(call.id())).isZero();
    }

    @Test
    void whatIsTooLongIsSaid() throws Exception {
        for (var field : List.of("organisation", "municipality", "bring", "name")) {
            assertThat(answer(Map.of(field, "å".repeat(2001)))).as(field).hasStatus(422);
        }
    }

    @Test
    void anOrganiserOpensAndChangesTheOneCallOfATarget() throws Exception {
        assertThat(page(asOrganiser(EDIT)).select("input[name=title]").attr("value")).isEqualTo("Är er kommun med?");

        assertThat(mvc.post().uri("/calls/edit").header(SignedInByHeader.HEADER, ORGANISER).param("kind", "WORKING_GROUP").param("target", GROUP.id().toString())
                .param("title", "Är ni med?").param("what", "Nytt.").param("areas", "Ett\n\n Två \nEtt").param("closes", "").param("keep", "10")).hasStatus(303);

        var now = calls.find(GROUP).orElseThrow();
        assertThat(now).extracting(Call::id, Call::slug, Call::title, Call::areas, Call::closesOn)
                .containsExactly(call.id(), call.slug(), "Är ni med?", List.of("Ett", "Två"), null);
    }

    @ParameterizedTest
    @CsvSource({"title, ''", "what, ''", "closes, snart", "keep, 0", "keep, 731", "keep, länge"})
    void aCallThatSaysTooLittleIsNotOpened(String field, String typed) {
        var form = mvc.post().uri("/calls/edit").header(SignedInByHeader.HEADER, ORGANISER).param("kind", "WORKING_GROUP").param("target", GROUP.id().toString());
        var typedIn = new HashMap<>(Map.of("title", "Är ni med?", "what", "Nytt.", "keep", "10"));
        typedIn.put(field, typed);
        typedIn.forEach(form::param);

        assertThat(form).hasStatus(422);
    }

    @Test
    @Tag("UX-25")
    void aPageThatAsksWhetherThereIsACallAsksNoDatabase() {
        calls.find(GROUP);

        assertThat(Statements.during(() -> calls.find(GROUP))).isEmpty();
        assertThat(SPACE.id()).isEqualTo(call.space());
    }

    private MvcTestResult answer(Map<String, String> other) {
        var typed = new HashMap<>(Map.of("organisation", "Älvens kommun", "sector", "MUNICIPALITY", "municipality", "Luleå", "areas", "Bostad",
                "bring", "En lokal.", "name", "Maria", "email", "maria@kommun.example"));
        typed.putAll(other);
        var request = mvc.post().uri(call.href());
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult asOrganiser(String path) {
        return mvc.get().uri(path).header(SignedInByHeader.HEADER, ORGANISER).exchange();
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
