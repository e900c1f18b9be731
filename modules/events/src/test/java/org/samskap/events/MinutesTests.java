package org.samskap.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.events.PlanFixture.aConference;
import static org.samskap.events.PlanFixture.freshSlug;

import java.net.URI;
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

/** What is written on the day and afterwards, through the pages. */
@ApplicationModuleTest
@AutoConfigureMockMvc
@SharedDatabase("events planning")
@Import({Neighbours.class, OpenDoors.class})
class MinutesTests {
    private final EventPlanning planning;
    private final JoinLinks links;
    private final MockMvcTester mvc;
    private final Organiser olga;
    private final Organiser stranger;

    MinutesTests(EventPlanning planning, JoinLinks links, MockMvcTester mvc) {
        this.planning = planning;
        this.links = links;
        this.mvc = mvc;
        this.olga = new Organiser(mvc);
        this.stranger = new Organiser(mvc, PersonId.next().toString());
    }

    @Test
    void aDraftIsKeptItemByItemAndSeenByNobodyElse() {
        var event = planned();

        olga.done(event + "/plan/minutes", Map.of("items[0].said", "Alla är välkomna, och det märks.", "items[0].decided", "Vi fortsätter.",
                "items[3].title", "Kaffet", "items[3].said", "Det var kallt."));

        var form = olga.open(event + "/plan/minutes");
        assertThat(form.select("[name='items[0].said']").text()).isEqualTo("Alla är välkomna, och det märks.");
        assertThat(form.select("[name$=title][type=text]").eachAttr("value")).contains("Kaffet");
        assertThat(mvc.get().uri(event + "/minutes").exchange()).hasStatus(404);
    }

    @Test
    @Tag("REL-02")
    void publishedMinutesStandOnTheEventAndAreAnnouncedOnce(Scenario scenario) {
        var event = planned();
        olga.done(event + "/plan/minutes", Map.of("items[0].said", "Vi såg en lucka.", "items[0].decided", "En grupp bildas."));
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
        assertThat(olga.open(event + "/plan/minutes").select("textarea[name^=items]")).isEmpty();

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
        var form = olga.open(event + "/plan/minutes").selectFirst("main form[method=post]");
        olga.send(form, Map.of("items[0].said", "Den andras ord."));

        var late = olga.send(form, Map.of("items[0].said", "Mina ord."));

        assertThat(late).hasStatus(409);
        var page = Organiser.page(late);
        assertThat(page.select("[name='items[0].said']").text()).isEqualTo("Mina ord.");
        assertThat(page.select("section[aria-labelledby=meanwhile]").text()).contains("Den andras ord.");
        assertThat(olga.send(page.selectFirst("main form[method=post]"), Map.of())).hasStatus(303);
    }

    @Test
    @Tag("REL-28")
    void whatWasTypedWhileSomebodyPublishedBecomesACorrectionToSend() {
        var event = planned();
        olga.done(event + "/plan/minutes", Map.of("items[0].said", "Tio var där."));
        var form = olga.open(event + "/plan/minutes").selectFirst("main form[method=post]");
        olga.done(event + "/plan/minutes/publish", Map.of());

        var late = olga.send(form, Map.of("items[0].said", "Tolv var där."));

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
        olga.done(hidden + "/plan/minutes", Map.of("items[0].said", "Något."));
        assertThat(olga.fill(hidden + "/plan/minutes/publish", Map.of())).hasStatus(422);
    }

    @Test
    @Tag("UX-04")
    void anItemWithoutAHeadingComesBackWithWhatWasTyped() {
        var event = planned();

        var answer = olga.fill(event + "/plan/minutes", Map.of("items[3].said", "Utan rubrik."));

        assertThat(answer).hasStatus(422);
        var page = Organiser.page(answer);
        assertThat(page.select("#problems a[href=#item-3]")).hasSize(1);
        assertThat(page.select("#item-3 textarea").first().text()).isEqualTo("Utan rubrik.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    @Tag("UX-11")
    void everyPageIsThereInEveryLanguage(String language) {
        var event = planned();
        for (var path : new String[] {"/plan/minutes", "/plan/minutes/publish", "/plan/run-sheet", "/plan/report", "/plan"}) {
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
        for (var path : new String[] {"/plan/minutes", "/plan/minutes/publish", "/plan/run-sheet", "/plan/report"}) {
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
    void aStoryIsToldMonthsLaterWithItsOwnDayAndQuotations() {
        var event = planned();

        olga.done(event + "/plan/report", Map.of("publishedOn", "2024-08-24", "title", "Så blev det till slut", "text", "Mer tillsammans.",
                "quotations", "Nu vet vi hur vi går vidare. | en deltagare"));

        var page = visit(event).select("section[aria-labelledby=report]");
        assertThat(page.text()).contains("24 augusti 2024", "Så blev det till slut", "Mer tillsammans.");
        assertThat(page.select("figure.quote figcaption").eachText()).containsExactly("en deltagare");
        assertThat(olga.fill(event + "/plan/report", Map.of("quotations", "ingen sa det"))).hasStatus(422);
        olga.done(event + "/plan/report", Map.of("publishedOn", "", "title", "", "text", "", "quotations", ""));
        assertThat(visit(event).select("#report")).isEmpty();
    }

    private String published() {
        var event = planned();
        olga.done(event + "/plan/minutes", Map.of("items[0].said", "Tio var där."));
        olga.done(event + "/plan/minutes/publish", Map.of());
        return event;
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
