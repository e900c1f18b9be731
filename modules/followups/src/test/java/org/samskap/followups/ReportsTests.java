package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.events.FollowUpPlanned;
import org.samskap.followups.internal.ThreadExport;
import org.samskap.followups.internal.reports.GroupReports;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.RecordChapter;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.GroupReported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;
import samskap.testing.TestClock;

/** A report-back from draft to notice board. */
@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
@TestPropertySource(properties = "samskap.reports.undo-for=2m")
class ReportsTests {
    private static final Instant MONDAY = Instant.parse("2023-11-20T07:00:00Z");

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired ScheduledReports scheduled;
    @Autowired Trails trails;
    @Autowired ReportLanguages languages;
    @Autowired List<ModeratedTexts> texts;
    @Autowired GroupReports groupReports;
    @Autowired ThreadExport thread;
    @Autowired TrailCheck check;
    @Autowired List<RecordChapter> record;
    @Autowired MockMvcTester mvc;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    Space space;
    Actor communicator;
    ProposalSummary benches;
    ProposalSummary shade;

    @BeforeEach
    void twoProposals() {
        clock.set(MONDAY);
        space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
        benches = world.aProposal(space, null, Instant.parse("2023-10-16T12:05:00Z"));
        shade = world.aProposal(space, null, Instant.parse("2023-10-16T12:06:00Z"));
    }

    private MvcTestResult post(Actor by, String path, String... parameters) {
        var request = mvc.post().uri(path).header(SignedInByHeader.HEADER, by.id().toString());
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private MvcTestResult reports(String key, String... more) {
        var parameters = new ArrayList<>(List.of("proposal", benches.reference().text(), "text", "Kommunen köper fyra bänkar till parken.", "nextDate", "2023-12-18", "key", key));
        parameters.addAll(List.of(more));
        return post(communicator, "/desk/report", parameters.toArray(String[]::new));
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document staff(String path) {
        var answer = mvc.get().uri(path).header(SignedInByHeader.HEADER, communicator.id().toString()).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return document(answer);
    }

    private Document everybody(String path) {
        var answer = mvc.get().uri(path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return document(answer);
    }

    private static String key() {
        return ReportBackId.next().toString();
    }

    private List<StepKind> kinds(ProposalSummary proposal) {
        return trails.listFor(proposal.id()).stream().map(Step::kind).toList();
    }

    private String published(String... more) {
        var key = key();
        assertThat(reports(key, more)).hasStatus(303);
        clock.set(clock.instant().plusSeconds(121));
        scheduled.publishDue();
        return key;
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(t -> publisher.publishEvent(event));
    }

    // ---------------------------------------------------------------- one text with blanks

    private MvcTestResult onBoth(String text, String... more) {
        var parameters = new ArrayList<>(List.of("proposal", benches.reference().text(), "proposal", shade.reference().text(), "text", text, "nextDate", "2023-12-18", "key", key()));
        parameters.addAll(List.of(more));
        return post(communicator, "/desk/report", parameters.toArray(String[]::new));
    }

    @Test
    void aTextWithBlanksIsShownForEachProposalBeforeItGoesOut() {
        var page = document(onBoth("Om { Nummer } från {dag} svarar parken i december.", "preview", "yes"));

        assertThat(page.select("section[aria-labelledby=preview-title]").text()).containsSubsequence(
                "Om " + benches.reference() + " från måndag 16 oktober 2023 svarar parken",
                "Om " + shade.reference() + " från måndag 16 oktober 2023 svarar parken");
        assertThat(page.select("textarea[name=text]").text()).contains("{ Nummer }");
    }

    @Test
    void eachProposalHearsItWithItsOwnNumberAndTheCommonPageNamesAll() {
        var sent = onBoth("Om {nummer} svarar parken i december.", "easyText", "Vi svarar om {nummer} i december.");
        assertThat(sent).hasStatus(303);
        clock.set(clock.instant().plusSeconds(121));
        scheduled.publishDue();

        var told = trails.listFor(benches.id()).getLast();
        assertThat(told.text()).isEqualTo("Om " + benches.reference() + " svarar parken i december.");
        assertThat(told.easyText()).isEqualTo("Vi svarar om " + benches.reference() + " i december.");
        assertThat(trails.listFor(shade.id()).getLast().text()).isEqualTo("Om " + shade.reference() + " svarar parken i december.");
        assertThat(everybody(told.href()).select("main").text()).contains("Om " + benches.reference() + " och " + shade.reference() + " svarar parken");
    }

    @Test
    void aBlankThatNobodyKnowsIsMendedFirst() {
        var page = onBoth("Hej {namn}, parken svarar i december.");

        assertThat(page).hasStatus(422);
        assertThat(document(page).text()).contains("Vi känner bara {nummer} och {dag}.");
        assertThat(kinds(benches)).doesNotContain(StepKind.REPORTED_BACK);
    }

    // ---------------------------------------------------------------- hidden by a moderator

    private ModeratedTexts moderated() {
        return texts.stream().filter(one -> one.kind().equals("reportback")).findFirst().orElseThrow();
    }

    @Test
    @Tag("SEC-02")
    @Tag("SEC-19")
    void whatAModeratorHidesOfAReportBackIsNowhereUntilItIsShownAgainAndTheChainStaysWhole() {
        var id = UUID.fromString(published("easyText", "Fyra bänkar kommer.", "decidedBy", "Parkchefen"));
        assertThat(post(communicator, "/desk/reports/" + id + "/languages", "language", "pl", "text", "Gmina kupi cztery ławki.")).hasStatus(303);
        assertThat(trails.listFor(benches.id()).getLast().text()).contains("fyra bänkar");
        var read = moderated().find(List.of(id)).get(id);
        assertThat(read.state()).isEqualTo(ModeratedText.State.PUBLIC);
        assertThat(read.whole()).contains("fyra bänkar", "Fyra bänkar kommer.", "cztery ławki", "Parkchefen");
        assertThat(read.author()).isEqualTo(communicator.id());
        assertThat(export()).contains("fyra bänkar");

        moderated().hide(id, MONDAY);
        moderated().hide(id, MONDAY);

        assertThat(moderated().find(List.of(id)).get(id).state()).isEqualTo(ModeratedText.State.HIDDEN);
        var step = trails.listFor(benches.id()).getLast();
        assertThat(step.kind()).isEqualTo(StepKind.REPORTED_BACK);
        assertThat(step.text()).isNull();
        assertThat(step.easyText()).isNull();
        assertThat(step.decidedBy()).isNull();
        assertThat(languages.in(Lang.PL, List.of(step))).containsExactly(step);
        assertThat(trails.listSince(List.of(benches.id()), Instant.EPOCH)).noneMatch(one -> one.text() != null && one.text().contains("bänkar"));
        assertThat(mvc.get().uri("/reports/" + id).exchange()).hasStatus(404);
        assertThat(export()).doesNotContain("bänkar").doesNotContain("Parkchefen");
        assertThat(check.check(space.id()).whole()).isTrue();
        assertThat(record.stream().filter(one -> one.name().equals("trail")).findFirst().orElseThrow().of(benches.id()).toString()).as("the public record has all").contains("fyra bänkar");

        moderated().show(id, MONDAY);

        assertThat(trails.listFor(benches.id()).getLast().text()).contains("fyra bänkar");
        assertThat(everybody("/reports/" + id).select("main").text()).contains("fyra bänkar", "Parkchefen");
        assertThat(export()).contains("fyra bänkar");
    }

    @Test
    @Tag("SEC-02")
    void whatIsHiddenOfAGroupsReportIsHiddenAtTheGroupToo() {
        var group = world.aGroup(space, List.of(benches.id()));
        var told = new GroupReport(GroupReportId.next(), group.id(), "Vi slutar, för Kalle är dum.", null, null, null, null, true, communicator.id(), MONDAY.minusSeconds(60));
        world.groupReports.put(told.id(), told);
        happens(new GroupReported(group.id(), space.id(), told.id(), List.of(benches.id()), told.at()));
        await().until(() -> kinds(benches).contains(StepKind.REPORTED_BACK));
        var id = UUID.fromString(trails.listFor(benches.id()).getLast().href().substring("/reports/".length()));

        moderated().hide(id, MONDAY);

        assertThat(world.hiddenGroupReports).contains(told.id());
        assertThat(groupReports.listAbout(group.id())).singleElement().satisfies(report -> assertThat(report.text()).isNull());
        assertThat(trails.listFor(benches.id()).getLast().text()).isNull();

        moderated().show(id, MONDAY);

        assertThat(world.hiddenGroupReports).doesNotContain(told.id());
        assertThat(groupReports.listAbout(group.id())).singleElement().satisfies(report -> assertThat(report.text()).contains("Kalle"));
    }

    private String export() {
        var lines = new StringBuilder();
        thread.write(space.id(), lines::append);
        return lines.toString();
    }

    // ---------------------------------------------------------------- before it goes out

    @Test
    void thereIsAShortWhileToChangeOnesMind() {
        var key = key();
        assertThat(reports(key)).hasStatus(303).headers().hasValue("Location", "/desk/reports?said=followups.report.waits");
        assertThat(staff("/desk/reports").text()).contains("Kommunen köper fyra bänkar", "Går ut måndag 20 november 2023 08:02");
        assertThat(scheduled.publishDue()).isZero();

        assertThat(post(communicator, "/desk/reports/" + key + "/take-back")).hasStatus(303);
        clock.set(MONDAY.plusSeconds(600));
        scheduled.publishDue();

        assertThat(kinds(benches)).doesNotContain(StepKind.REPORTED_BACK);
        assertThat(staff("/desk/reports").select(".status").text()).contains("Utkast");
    }

    @Test
    @Tag("REL-29")
    void afterThatItGoesOutOnceHoweverOftenTheButtonWasPressed() {
        var key = key();
        reports(key);
        clock.set(MONDAY.plusSeconds(120));
        assertThat(scheduled.publishDue()).isPositive();
        scheduled.publishDue();
        reports(key);

        assertThat(kinds(benches).stream().filter(StepKind.REPORTED_BACK::equals)).hasSize(1);
        assertThat(post(communicator, "/desk/reports/" + key + "/take-back")).hasStatus(409);
        assertThat(staff("/desk/reports").text()).doesNotContain("fyra bänkar");
    }

    @Test
    void itsHourMayBeChosen() {
        reports(key(), "day", "2023-11-24", "time", "09:30");
        clock.set(Instant.parse("2023-11-24T08:29:59Z"));
        scheduled.publishDue();
        assertThat(kinds(benches)).doesNotContain(StepKind.REPORTED_BACK);

        clock.set(Instant.parse("2023-11-24T08:30:00Z"));
        scheduled.publishDue();
        assertThat(kinds(benches)).contains(StepKind.REPORTED_BACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-19 09:00", "2023-11-31 09:00", " 09:00", "2023-11-24 25:00"})
    @Tag("UX-04")
    void aMomentThatIsNoneOrWasIsSaid(String moment) {
        var typed = moment.split(" ", 2);
        var answer = reports(key(), "day", typed[0], "time", typed[1]);

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#problems a").attr("href")).isEqualTo("#day");
        assertThat(document(answer).select("textarea[name=text]").text()).contains("fyra bänkar");
    }

    @Test
    void aDraftMayBeAnythingAndIsGoneOnWith() {
        var key = key();
        assertThat(post(communicator, "/desk/report", "proposal", benches.reference().text(), "proposal", shade.reference().text(), "text", "", "key", key, "keep", "yes")).hasStatus(303);

        var form = staff("/desk/report?key=" + key);

        assertThat(form.select("form input[name=proposal]").eachAttr("value")).containsExactlyInAnyOrder(benches.reference().text(), shade.reference().text());
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
        assertThat(staff("/desk").select("a[href=/desk/reports]").text()).isEqualTo("1 återkoppling är inte publicerad än");
        assertThat(post(communicator, "/desk/reports/" + key + "/discard")).hasStatus(303);
        assertThat(staff("/desk/reports").text()).contains("Här finns inga utkast.");
    }

    @Test
    @Tag("REL-28")
    void twoWhoWriteTheSameDraftDoNotOverwriteEachOther() {
        var key = key();
        reports(key, "keep", "yes");
        assertThat(reports(key, "keep", "yes", "version", "1")).hasStatus(303);

        assertThat(reports(key, "keep", "yes", "version", "1")).hasStatus(409);
    }

    @Test
    void whatCannotGoOutAnyMoreIsADraftAgainAndSaysWhy() {
        reports(key(), "day", "2023-12-20", "time", "09:00");
        clock.set(Instant.parse("2023-12-20T08:00:00Z"));

        scheduled.publishDue();

        assertThat(kinds(benches)).doesNotContain(StepKind.REPORTED_BACK);
        assertThat(staff("/desk/reports").text()).contains("Den kunde inte gå ut", "Välj en dag som inte har varit");
    }

    @Test
    @Tag("SEC-03")
    void whatHasNotGoneOutIsThereForStaffOfItsSpaceOnly() {
        var key = key();
        reports(key);
        var elsewhere = world.somebody(world.aSpace(), Role.COMMUNICATOR);

        for (var path : List.of("/desk/report?key=" + key, "/desk/reports/" + key)) {
            assertThat(mvc.get().uri(path).header(SignedInByHeader.HEADER, elsewhere.id().toString()).exchange()).as(path).hasStatus(404);
        }
        assertThat(post(elsewhere, "/desk/reports/" + key + "/take-back")).hasStatus(404);
        post(elsewhere, "/desk/reports/" + key + "/discard");
        assertThat(staff("/desk/reports").text()).contains("fyra bänkar");
        assertThat(mvc.get().uri("/reports/" + key).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/reports/nonsense").exchange()).hasStatus4xxClientError();
    }

    // ---------------------------------------------------------------- many at once

    @Test
    void oneTextMayBeAboutManyAndSaysWhatEachBecomes() {
        promised(benches);
        promised(shade);
        assertThat(staff("/desk").select("form[action=/desk/report] input[type=checkbox][name=proposal]").eachAttr("value"))
                .contains(benches.reference().text(), shade.reference().text());
        var preview = document(reports(key(), "proposal", shade.reference().text(), "status", "LOOKED_INTO", "preview", "yes"));
        assertThat(preview.select("#lands ~ ul .meta").eachText()).hasSize(2).allSatisfy(line -> assertThat(line).contains("blir", "Undersöks"));

        published("proposal", shade.reference().text(), "status", "LOOKED_INTO");

        assertThat(world.status(benches.id())).isEqualTo(Status.LOOKED_INTO);
        assertThat(world.status(shade.id())).isEqualTo(Status.LOOKED_INTO);
        assertThat(mvc.get().uri("/desk/report").header(SignedInByHeader.HEADER, communicator.id().toString()).exchange()).hasStatus(303);
    }

    private void promised(ProposalSummary proposal) {
        post(communicator, "/desk/read", "proposal", proposal.reference().text(), "nextDate", "2023-12-18");
    }

    // ---------------------------------------------------------------- after it went out

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void itHasAPageASheetAndATextToPaste(String lang) {
        var key = published("easyText", "Det blir bänkar.", "decidedBy", "enhetschefen");
        var path = "/reports/" + key;

        var page = document(mvc.get().uri(path).header("Accept-Language", lang).exchange());
        assertThat(page.select("main").text()).contains("Kommunen köper fyra bänkar", benches.title()).doesNotContain("followups.", "{0}");
        assertThat(page.select("textarea#paste").text()).contains(benches.title(), "Det blir bänkar.", "Läs mer: https://samskap.example" + path);
        assertThat(page.select("a[href^=/desk]")).isEmpty();
        var sheet = document(mvc.get().uri(path + "/sheet").header("Accept-Language", lang).exchange());
        assertThat(sheet.select("main svg")).isNotEmpty();
        assertThat(sheet.select("main").text()).contains("Det blir bänkar.", "https://samskap.example" + path).doesNotContain("followups.");
        assertThat(everybody("/test/proposals/" + benches.id()).select("ol.trail a[href=" + path + "]")).hasSize(1);
        assertThat(Statements.during(() -> everybody(path))).hasSize(1);
    }

    @Test
    void aCorrectionIsANewEntryAndBothSaySo() {
        var first = published();
        var correct = staff("/reports/" + first).select("a[href^=/desk/report?corrects]").attr("href");
        assertThat(staff(correct).select("h1").text()).isEqualTo("Rätta återkopplingen");

        var second = published("corrects", first, "text", "Det är tre bänkar, inte fyra.");

        assertThat(kinds(benches)).containsSubsequence(StepKind.REPORTED_BACK, StepKind.CORRECTED);
        assertThat(everybody("/reports/" + first).select("a[href=/reports/" + second + "]")).hasSize(1);
        assertThat(everybody("/reports/" + second).select("a[href=/reports/" + first + "]")).hasSize(1);
        assertThat(everybody("/reports/" + first).text()).contains("fyra bänkar");
    }

    @Test
    void otherLanguagesAndFilesGoAlongAndStayOnceTheyAreOut() {
        var key = key();
        reports(key);
        var path = "/desk/reports/" + key;
        assertThat(post(communicator, path + "/languages", "language", "pl", "text", "Gmina kupuje ławki.")).hasStatus(303);
        assertThat(attach(path, "Beslutet", "%PDF-1.7 beslut %%EOF")).hasStatus(303);
        assertThat(attach(path, "Något annat", "MZ program")).hasStatus(422);
        assertThat(attach(path, "", "%PDF-1.7 beslut %%EOF")).hasStatus(422);
        assertThat(post(communicator, path + "/languages", "language", "xx", "text", "")).hasStatus(422);
        var file = staff(path).select("a[href^=/reports/files/]").attr("href");
        assertThat(mvc.get().uri(file).exchange()).hasStatus(404);
        clock.set(MONDAY.plusSeconds(121));
        scheduled.publishDue();

        var page = everybody("/reports/" + key);
        assertThat(page.select("[lang=pl]").text()).contains("Gmina kupuje ławki.");
        var steps = trails.listFor(benches.id());
        assertThat(languages.in(Lang.PL, steps).getLast().text()).isEqualTo("Gmina kupuje ławki.");
        assertThat(languages.in(Lang.PL, steps)).hasSameSizeAs(steps).first().isEqualTo(steps.getFirst());
        assertThat(languages.in(Lang.EN, steps)).isEqualTo(steps);
        var answer = mvc.get().uri(page.select("a[href^=/reports/files/]").attr("href")).exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(post(communicator, path + "/files/" + file.replaceFirst(".*/", "") + "/remove")).hasStatus(404);
        post(communicator, path + "/languages", "language", "pl", "text", "Coś innego.");
        assertThat(everybody("/reports/" + key).select("[lang=pl]").text()).contains("Gmina kupuje ławki.").doesNotContain("innego");
        assertThat(post(communicator, path + "/languages", "language", "en", "text", "The municipality buys benches.")).hasStatus(303);
    }

    private MvcTestResult attach(String path, String title, String content) {
        return mvc.post().uri(path + "/files").multipart().file(new MockMultipartFile("file", "x.bin", null, content.getBytes()))
                .param("title", title).header(SignedInByHeader.HEADER, communicator.id().toString()).exchange();
    }

    @Test
    @Tag("SEC-02")
    void whatOnlyStaffMayReadIsInNoOutlet() {
        var key = published();
        assertThat(everybody("/embed/spaces/" + space.slug()).text()).contains("fyra bänkar");

        world.put(benches.id(), world.status(benches.id()), false);
        happens(new ProposalPublished(benches.id(), space.id(), clock.instant()));

        await().untilAsserted(() -> assertThat(mvc.get().uri("/reports/" + key).exchange()).hasStatus(404));
        assertThat(mvc.get().uri("/reports/" + key + "/sheet").exchange()).hasStatus(404);
        assertThat(everybody("/embed/spaces/" + space.slug()).text()).doesNotContain("fyra bänkar");
    }

    @Test
    void aListForAnotherSiteIsSmallAndNeedsNothingOfOurs() {
        published();

        var list = everybody("/embed/spaces/" + space.slug());

        assertThat(list.select("script, form, [style]")).isEmpty();
        assertThat(list.select("a").eachAttr("href")).allSatisfy(href -> assertThat(href).startsWith("https://samskap.example/"));
        assertThat(list.select("html").attr("lang")).isEqualTo("sv");
        assertThat(everybody("/spaces/" + space.slug() + "/embed").select("textarea").text()).contains("https://samskap.example/embed/spaces/" + space.slug());
        assertThat(mvc.get().uri("/embed/list.css").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/embed/spaces/nowhere").exchange()).hasStatus(404);
    }

    @Test
    void theNextMeetingOpensWithWhatHappened() {
        var earlier = world.aMeeting(space, LocalDate.of(2023, 10, 16));
        var next = world.aMeeting(space, LocalDate.of(2023, 12, 18));
        var raised = world.aProposal(space, earlier.id(), Instant.parse("2023-10-16T12:05:00Z"));
        world.follows.put(next.id(), List.of(earlier));
        happens(new FollowUpPlanned(next.id(), earlier.id(), clock.instant()));
        post(communicator, "/desk/report", "proposal", raised.reference().text(), "text", "Vi har frågat runt.", "easyText", "Vi har frågat.", "nextDate", "2023-12-18", "key", key());
        clock.set(MONDAY.plusSeconds(121));
        scheduled.publishDue();

        await().untilAsserted(() -> assertThat(everybody("/events/" + next.slug() + "/opening").select(".slide")).hasSize(2));
        var slides = everybody("/events/" + next.slug() + "/opening").select(".slide");
        assertThat(slides.get(1).text()).contains(raised.title(), "Vi har frågat.");
        assertThat(everybody("/events/" + earlier.slug() + "/opening").select(".slide")).hasSize(1);
        assertThat(mvc.get().uri("/events/nowhere/opening").exchange()).hasStatus(404);
    }
}
