package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.ReceiptCode;
import org.samskap.spaces.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** What whoever holds a receipt finds new. */
@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class VisitTests {
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;

    Actor communicator;
    ProposalSummary benches;
    ReceiptCode code;

    @BeforeEach
    void aReceipt() {
        clock.set(Instant.parse("2023-10-20T08:00:00Z"));
        var space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
        benches = world.aProposal(space, null, Instant.parse("2023-10-16T12:05:00Z"));
        var drawn = new Random().ints(10, 0, SYMBOLS.length()).mapToObj(at -> SYMBOLS.substring(at, at + 1)).collect(Collectors.joining());
        code = ReceiptCode.parse(drawn).orElseThrow();
        world.receipts.put(code, benches.id());
    }

    private Document page() {
        var answer = mvc.get().uri("/test/mine/" + benches.id()).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private List<String> news() {
        return page().select("section[aria-labelledby=since] li").stream().map(Element::text).toList();
    }

    private String last() {
        return page().select("input[name=last]").val();
    }

    private MvcTestResult read(String last) {
        return mvc.post().uri("/mine/" + code.text() + "/read").param("last", last).exchange();
    }

    private void tell(String note) {
        followUps.read(communicator, benches.id(), note, LocalDate.of(2023, 12, 18));
    }

    @Test
    void whoeverHasJustRaisedSomethingIsToldOfNothingNew() {
        assertThat(page().select("#since")).isEmpty();
        assertThat(page().text()).doesNotContain("Inget nytt sedan du läste sist.");
    }

    @Test
    void whatHappenedSinceIsNewUntilItWasShown() {
        tell("Vi frågar parken.");
        assertThat(news()).singleElement().asString().contains("20 oktober 2023", "Läst");
        // Looking alone changes nothing.
        assertThat(news()).hasSize(1);

        assertThat(read(last())).hasStatus(303).headers().hasValue("Location", "/mine/" + code.text() + "?said=followups.visits.read");

        assertThat(news()).isEmpty();
        assertThat(page().text()).contains("Inget nytt sedan du läste sist.");
        followUps.movePromise(communicator, benches.id(), LocalDate.of(2024, 1, 15), "Parken svarar först efter helgerna.");
        assertThat(news()).singleElement().asString().doesNotContain("Läst");
    }

    @Test
    void whatComesWhileThePageIsOpenStaysNew() {
        tell("Vi frågar parken.");
        var shown = last();
        followUps.movePromise(communicator, benches.id(), LocalDate.of(2024, 1, 15), "Parken svarar först efter helgerna.");

        read(shown);
        assertThat(news()).hasSize(1);
        var all = last();
        read(all);
        // The older of two open pages takes nothing back.
        read(shown);
        assertThat(news()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "-1", "x", "", "99999999999999999999"})
    void nobodyMarksAsReadWhatThereIsNot(String last) {
        tell("Vi frågar parken.");

        assertThat(read(last)).hasStatus(303);

        assertThat(news()).hasSize(1);
    }

    @Test
    @Tag("SEC-02")
    void aCodeThatIsNoneOpensNothing() {
        assertThat(mvc.post().uri("/mine/22222-22222/read").param("last", "1").exchange()).hasStatus(404);
        assertThat(mvc.post().uri("/mine/nothing/read").param("last", "1").exchange()).hasStatus(404);
    }

    @Test
    void onlyThePageBehindTheCodeTells() {
        tell("Vi frågar parken.");

        assertThat(Jsoup.parse(new String(mvc.get().uri("/test/proposals/" + benches.id()).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).select("#since")).isEmpty();
    }
}
