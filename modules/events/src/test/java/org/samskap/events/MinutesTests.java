package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.PersonId;
import org.samskap.events.JoinLinks.JoinLink;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.OpenDoors;
import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

/** What is written on the day and afterwards, through the pages. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class MinutesTests {
    private final EventPlanning planning;
    private final JoinLinks links;
    private final TestClock clock;
    private final MockMvcTester mvc;
    private final Organiser olga;
    private final Organiser stranger;

    MinutesTests(EventPlanning planning, JoinLinks links, TestClock clock, MockMvcTester mvc) {
        this.planning = planning;
        this.links = links;
        this.clock = clock;
        this.mvc = mvc;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @Test
    void aDraftIsKeptItemByItemAndSeenByNobodyElse() {
        var event = planned();

        write(event, "Öppning", Map.of("remarks", "Alla är välkomna, och det märks.", "decided", "Vi fortsätter."));
        olga.done(event + "/plan/minutes/items/new", Map.of("title", "Kaffet", "remarks", "Det var kallt."));

        assertThat(olga.open(item(event, "Öppning")).select("[name=remarks]").text()).isEqualTo("Alla är välkomna, och det märks.");
        assertThat(olga.open(event + "/plan/minutes").select("li h3").eachText()).contains("Öppning", "Rundvandring", "Kaffet");
        olga.done(item(event, "Kaffet"), Map.of("title", "", "remarks", ""));
        assertThat(olga.open(event + "/plan/minutes").select("li h3").eachText()).doesNotContain("Kaffet");
        assertThat(mvc.get().uri(event + "/minutes").exchange()).hasStatus(404);
    }

    @Test
    @Tag("REL-02")
    void publishedMinutesStandOnTheEventAndAreAnnouncedOnce(Scenario scenario) {
        var event = planned();
        write(event, "Öppning", Map.of("remarks", "Vi såg en lucka.", "decided", "En grupp bildas."));
        var id = planning.outline(event.replace("/events/", ""), Neighbours.ORGANISER).id();

        scenario.stimulate(() -> {
            var form = olga.open(event + "/plan/minutes/publish").selectFirst("main form[method=post]");
            assertThat(olga.send(form, Map.of())).hasStatus(303);
            assertThat(olga.send(form, Map.of())).hasStatus(303);
        }).andWaitForEventOfType(MinutesPublished.class).matching(published -> published.event().equals(id)).toArrive();

        var page = visit(event + "/minutes");
        assertThat(page.select("main").text()).contains("Öppning", "Vi såg en lucka.", "En grupp bildas.").doesNotContain("Sammanträde");
        assertThat(visit(event).select("a[href='" + event + "/minutes']")).hasSize(1);
        assertThat(Statements.during(() -> visit(event + "/minutes"))).hasSize(2);
    }

    @Test
    void nothingIsOverwrittenAfterwardsAndACorrectionIsADatedEntry() {
        var event = published();
        assertThat(olga.open(event + "/plan/minutes").select("textarea[name=remarks]")).isEmpty();

        var form = olga.open(event + "/plan/minutes").selectFirst("main form[method=post]");
        assertThat(olga.send(form, Map.of("text", ""))).hasStatus(422);
        olga.send(form, Map.of("about", "Öppning", "text", "Det var tolv, inte tio."));
        olga.send(form, Map.of("about", "Öppning", "text", "Det var tolv, inte tio."));

        var page = visit(event + "/minutes");
        assertThat(page.select("#corrections + ol > li")).singleElement()
                .satisfies(entry -> assertThat(entry.text()).contains("20 november 2023", "Öppning", "Det var tolv, inte tio."));
        assertThat(page.text()).contains("Tio var där.");
    }

    @Test
    @Tag("REL-28")
    void whoComesSecondKeepsWhatTheyTypedAndSeesWhatTheOtherWrote() {
        var event = planned();
        var form = olga.open(item(event, "Öppning")).selectFirst("main form[method=post]");
        olga.send(form, Map.of("remarks", "Den andras ord."));

        var late = olga.send(form, Map.of("remarks", "Mina ord."));

        assertThat(late).hasStatus(409);
        var page = Organiser.page(late);
        assertThat(page.select("[name=remarks]").text()).isEqualTo("Mina ord.");
        assertThat(page.select("section[aria-labelledby=meanwhile]").text()).contains("Den andras ord.");
        assertThat(olga.send(page.selectFirst("main form[method=post]"), Map.of())).hasStatus(303);
    }

    @Test
    @Tag("REL-28")
    void twoWhoWriteAboutDifferentThingsAreNotInEachOthersWay() {
        var event = planned();
        var opening = olga.open(item(event, "Öppning")).selectFirst("main form[method=post]");
        var tour = olga.open(item(event, "Rundvandring")).selectFirst("main form[method=post]");

        assertThat(olga.send(opening, Map.of("remarks", "Om öppningen."))).hasStatus(303);
        assertThat(olga.send(tour, Map.of("remarks", "Om turen."))).hasStatus(303);
        olga.done(event + "/plan/minutes", Map.of("opening", "Petra skrev."));

        assertThat(olga.open(event + "/plan/minutes").select("main").text()).contains("Om öppningen.", "Om turen.");
        assertThat(olga.open(event + "/plan/minutes").select("[name=opening]").text()).isEqualTo("Petra skrev.");
    }

    @Test
    @Tag("REL-29")
    void aDoubleClickIsOneItemAndTheWayGoesOnToTheNext() {
        var event = planned();
        var form = olga.open(event + "/plan/minutes/items/new").selectFirst("main form[method=post]");
        for (int twice = 0; twice < 2; twice++) assertThat(olga.send(form, Map.of("title", "Kaffet", "remarks", "Kallt."))).hasStatus(303);
        assertThat(olga.open(event + "/plan/minutes").select("li h3").eachText()).containsOnlyOnce("Kaffet");

        var next = olga.send(olga.open(item(event, "Öppning")).selectFirst("main form[method=post]"), Map.of("remarks", "Bra.", "next", "1"));
        assertThat(next.getResponse().getHeader("Location")).startsWith(item(event, "Rundvandring"));
    }

    @Test
    @Tag("REL-28")
    void whatWasTypedWhileSomebodyPublishedBecomesACorrectionToSend() {
        var event = planned();
        write(event, "Öppning", Map.of("remarks", "Tio var där."));
        var form = olga.open(item(event, "Öppning")).selectFirst("main form[method=post]");
        olga.done(event + "/plan/minutes/publish", Map.of());

        var late = olga.send(form, Map.of("remarks", "Tolv var där."));

        assertThat(late).hasStatus(409);
        assertThat(Organiser.page(late).select("textarea[name=text]").text()).contains("Tolv var där.");
    }

    @Test
    void minutesThatSayNothingOrOfADraftAreNotPublished() {
        var event = planned();
        assertThat(olga.fill(event + "/plan/minutes/publish", Map.of())).hasStatus(422);

        var draft = aConference(freshSlug()).in(EventState.DRAFT);
        planning.plan(draft);
        var hidden = "/events/" + draft.basics().slug();
        write(hidden, "Öppning", Map.of("remarks", "Något."));
        assertThat(olga.fill(hidden + "/plan/minutes/publish", Map.of())).hasStatus(422);
    }

    @Test
    @Tag("UX-04")
    void whatIsToMendIsNamedInTheSummaryAndBesideItsFieldWithWhatWasTyped() {
        var event = planned();

        var answer = olga.fill(event + "/plan/minutes/items/new", Map.of("remarks", "Utan rubrik.", "decided", "x".repeat(10_001)));

        assertThat(answer).hasStatus(422);
        var page = Organiser.page(answer);
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#title", "#decided");
        assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly("title", "decided");
        assertThat(page.select("textarea[name=remarks]").text()).isEqualTo("Utan rubrik.");
        assertThat(olga.fill(event + "/plan/minutes", Map.of("opening", "x".repeat(10_001)))).hasStatus(422);
    }

    @Test
    void aCongressIsWrittenItemByItemHoweverLargeItsProgramme() {
        var plan = aConference(freshSlug());
        var sessions = new java.util.ArrayList<>(plan.sessions());
        for (int i = 0; i < 60; i++) sessions.add(EventPlan.Session.of(1, null, "Panel " + i, EventPlan.SessionKind.PANEL, null, null, null, false, null, null, false, null, List.of()));
        planning.plan(plan.withProgramme(plan.tracks(), sessions));
        var event = "/events/" + plan.basics().slug();

        write(event, "Panel 59", Map.of("remarks", "å".repeat(10_000), "decided", "å".repeat(10_000)));

        assertThat(olga.open(event + "/plan/minutes").select("textarea")).hasSize(1);
        assertThat(olga.open(item(event, "Panel 59")).select("textarea")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-11")
    void everyPageIsThereInEveryLanguage(String language) {
        var event = planned();
        for (var path : new String[] {"/plan/minutes", "/plan/minutes/items/new", "/plan/minutes/publish", "/plan/run-sheet", "/plan/report", "/plan"}) {
            assertThat(olga.open(event + path + "?lang=" + language).select("h1")).as(path).hasSize(1);
        }
        var out = published();
        assertThat(olga.open(out + "/plan/minutes?lang=" + language).select("h1")).hasSize(1);
        assertThat(visit(out + "/minutes?lang=" + language).select("h1")).hasSize(1);
    }

    @Test
    @Tag("SEC-03")
    void whoDoesNotPlanInTheSpaceFindsNothing() {
        var event = planned();
        for (var path : new String[] {"/plan/minutes", "/plan/minutes/items/new", "/plan/minutes/publish", "/plan/run-sheet", "/plan/report"}) {
            assertThat(stranger.get(event + path)).as(path).hasStatus(404);
        }
        var form = olga.open(event + "/plan/minutes").selectFirst("main form[method=post]");
        assertThat(stranger.send(form, Map.of())).hasStatus(404);
    }

    @Test
    void theRunSheetSaysWhatToAskAndToPromiseAndHoldsTheRoomsAddress() {
        var event = planned();
        var outline = planning.outline(event.replace("/events/", ""), Neighbours.ORGANISER);
        links.set(outline.id(), outline.days().getFirst().id(), new JoinLink(URI.create("https://zoom.example/j/1"), "Kod 7"));

        var sheet = olga.open(event + "/plan/run-sheet").select("main").text();

        assertThat(sheet).contains("13:00–16:00", "Öppning", "Petra, projektledare, Region Skåne", "Vid stadshuset", "Vilka saknas?",
                "Förslag tas vidare.", "https://zoom.example/j/1", "Kod 7", "Betalas av Formas.");
        assertThat(visit(event).html()).doesNotContain("zoom.example");
    }

    @Test
    void aStoryIsToldMonthsLaterOnItsOwnDayAndWithQuotations() {
        var event = planned();
        olga.done(event + "/plan/report", Map.of("publishedOn", "2024-08-24", "title", "Så blev det till slut", "text", "Mer tillsammans.",
                "quotations", "Nu vet vi hur vi går vidare. | en deltagare"));
        assertThat(visit(event).select("#report")).isEmpty();

        at("2024-08-24T00:00:00Z", () -> {
            var page = visit(event).select("section[aria-labelledby=report]");
            assertThat(page.text()).contains("24 augusti 2024", "Så blev det till slut", "Mer tillsammans.");
            assertThat(page.select("figure.quote figcaption").eachText()).containsExactly("en deltagare");
            assertThat(olga.fill(event + "/plan/report", Map.of("quotations", "ingen sa det"))).hasStatus(422);
            olga.done(event + "/plan/report", Map.of("publishedOn", "", "title", "", "text", "", "quotations", ""));
            assertThat(visit(event).select("#report")).isEmpty();
        });
    }

    private void at(String moment, Runnable what) {
        var now = clock.instant();
        clock.set(Instant.parse(moment));
        try {
            what.run();
        } finally {
            clock.set(now);
        }
    }

    private String published() {
        var event = planned();
        write(event, "Öppning", Map.of("remarks", "Tio var där."));
        olga.done(event + "/plan/minutes/publish", Map.of());
        return event;
    }

    private void write(String event, String title, Map<String, String> answers) {
        olga.done(item(event, title), answers);
    }

    private String item(String event, String title) {
        return olga.open(event + "/plan/minutes").select("li h3 a").stream().filter(link -> link.text().equals(title)).findFirst().orElseThrow().attr("href");
    }

    private String planned() {
        var plan = aConference(freshSlug());
        planning.plan(plan);
        return "/events/" + plan.basics().slug();
    }

    private Document visit(String uri) {
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).hasStatusOk();
        return Organiser.page(answer);
    }
}
