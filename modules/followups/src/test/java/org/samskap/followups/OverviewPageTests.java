package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.events.EventSummary;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class OverviewPageTests {
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    Space space;
    EventSummary meeting;
    String travel;

    /** Three of October, one of them done, and one of the year before; two are about travel, one of these about housing as well. */
    @BeforeEach
    void twoYears() {
        space = world.aSpace();
        meeting = world.aMeeting(space, LocalDate.of(2023, 10, 16));
        travel = "Resor-" + space.slug();
        var about = UUID.randomUUID();
        var housing = UUID.randomUUID();
        world.themes.put(about, travel);
        world.themes.put(housing, "Boende " + space.slug());
        clock.set(Instant.parse("2023-10-20T08:00:00Z"));
        var done = raised("2023-10-16T12:05:00Z", meeting, about, housing);
        raised("2023-10-16T12:06:00Z", meeting, about);
        raised("2023-10-16T12:07:00Z", meeting);
        raised("2022-05-02T12:00:00Z", null);
        await().untilAsserted(() -> assertThat(get("").select("main .lead").text()).contains(" 4 "));
        followUps.report(world.somebody(space, Role.COMMUNICATOR), new ReportBack(null, Set.of(done.id()), Status.DONE, "Det är gjort nu.", null, null, null));
        clock.set(NOW);
    }

    private ProposalSummary raised(String at, EventSummary event, UUID... themes) {
        var one = world.aProposal(space, event == null ? null : event.id(), Instant.parse(at));
        world.label(one.id(), new ProposalSummary.Labels(null, List.of(themes)));
        transaction.executeWithoutResult(status -> publisher.publishEvent(new ProposalRaised(one.id(), space.id(), one.raisedAt(), one.raisedOn())));
        return one;
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Document get(String filters) {
        return page(mvc.get().uri("/overview?space=" + space.slug() + filters).exchange());
    }

    private static List<String> rows(Document page, String section) {
        return page.select("section:has(#" + section + ") tbody tr").stream().map(Element::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void theOverviewSpeaksEveryLanguage(String lang) {
        var page = page(mvc.get().uri("/overview").header("Accept-Language", lang).exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.text()).doesNotContain("followups.", "{0}");
    }

    @Test
    void whatWasRaisedIsDividedByTimeThemeAndMeeting() {
        var page = get("");

        assertThat(rows(page, "time")).containsExactly("2022 1 0 0 0 0 1", "2023 3 2 0 1 0 0");
        assertThat(rows(page, "themes")).containsExactly(travel + " 2 1 0 1 0 0", "Boende " + space.slug() + " 1 0 0 1 0 0");
        assertThat(rows(page, "meetings")).singleElement().asString().contains(meeting.title());
        assertThat(page.select("a[href=" + meeting.href() + "/ledger]")).hasSize(1);
    }

    @Test
    void theAddressNarrowsItAndEachWayBackIsALink() {
        assertThat(rows(get("&year=2023"), "time")).containsExactly("oktober 3 2 0 1 0 0");
        var ofTheme = get("&tag=" + travel.toUpperCase(Locale.ROOT));
        assertThat(rows(ofTheme, "time")).containsExactly("2023 2 1 0 1 0 0");
        assertThat(ofTheme.select("p:has(b) a").attr("href")).isEqualTo("/overview?space=" + space.slug());
        assertThat(rows(get("&event=" + meeting.slug()), "time")).containsExactly("2023 3 2 0 1 0 0");
        assertThat(get("&year=1999").text()).contains("Det finns inga förslag att räkna här.");
        assertThat(get("&tag=nothing").text()).contains("Det finns inga förslag att räkna här.");
        assertThat(mvc.get().uri("/overview?space=nowhere").exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/overview?event=nowhere").exchange()).hasStatus(404);
    }

    @Test
    @Tag("UX-23")
    void theColumnsAreAsHighAsTheirRowsSay() {
        var page = get("");

        var drawn = page.select("svg.months text").eachText();
        assertThat(drawn).containsExactly("2022", "2023");
        var first = page.select("svg.months rect[x=8]").stream().mapToInt(part -> Integer.parseInt(part.attr("height"))).sum();
        var second = page.select("svg.months rect[x=70]").stream().mapToInt(part -> Integer.parseInt(part.attr("height"))).sum();
        assertThat(second).isEqualTo(160);
        assertThat(first).isEqualTo(53);
    }

    @Test
    void partsOfSocietyAreCountedOnlyWhereNobodyCanBeReckonedOut() {
        assertThat(rows(get(""), "sectors")).singleElement().asString().contains("omkring 10", "färre än 5");
        assertThat(rows(get("&tag=" + travel), "sectors")).isEmpty();
        assertThat(rows(get("&event=" + meeting.slug()), "sectors")).isEmpty();
    }

    private byte[] report(String filters) throws Exception {
        var result = mvc.get().uri("/overview.pdf?space=" + space.slug() + filters).exchange();
        assertThat(result).hasStatusOk().hasContentType("application/pdf");
        return result.getResponse().getContentAsByteArray();
    }

    @Test
    @Tag("UX-22")
    void theReportOfAYearSaysOnPaperWhatTheOverviewSays() throws Exception {
        try (var paper = Loader.loadPDF(report("&year=2023"))) {
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");

            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Årsrapport 2023: vad människor föreslog och vad det blev av (" + space.name() + ")");
            assertThat(text).containsSubsequence("Årsrapport 2023", "3 förslag kom fram", "Över tid", "oktober 3 2 0 1 0 0", travel + " 2 1 0 1 0 0", meeting.title(),
                    "omkring 10", "Hur det slutade", "Genomfört", "20 oktober 2023", "Så har vi räknat", "20 november 2023", "/overview?space=" + space.slug() + "&year=2023");
        }
        assertThat(get("&year=2023").select("a[href=/overview.pdf?space=" + space.slug() + "&year=2023]")).hasSize(1);
    }

    /** An independent checker (veraPDF) of what the file says it is. */
    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
    @Tag("UX-22")
    void anIndependentCheckerFindsThatTheReportHoldsToItsStandards(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(report("")), standard);
             var checker = Foundries.defaultInstance().createValidator(standard, false)) {
            var found = checker.validate(parser);

            assertThat(found.getTestAssertions()).extracting(broken -> broken.getRuleId().getClause() + " " + broken.getMessage()).isEmpty();
            assertThat(found.isCompliant()).isTrue();
        }
    }

    @Test
    void aReportOfNothingSaysSoAndOneOfNowhereIsNotThere() throws Exception {
        try (var paper = Loader.loadPDF(report("&year=1999"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Det finns inga förslag att räkna här.");
        }
        assertThat(mvc.get().uri("/overview.pdf?space=nowhere").exchange()).hasStatus(404);
    }

    @Test
    @Tag("UX-25")
    void theOverviewIsOneStatementOfOurs() {
        assertThat(Statements.during(() -> get(""))).hasSize(1);
    }
}
