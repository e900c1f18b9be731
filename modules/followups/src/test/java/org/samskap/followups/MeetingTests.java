package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventSummary;
import org.samskap.events.FollowUpPlanned;
import org.samskap.events.MinutesPublished;
import org.samskap.followups.internal.meeting.NotTold;
import org.samskap.followups.internal.meeting.Sitting;
import org.samskap.followups.internal.meeting.Telling;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class MeetingTests {
    private static final Instant RAISED = Instant.parse("2023-10-16T12:05:00Z");
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final String NEXT = "2023-12-18";

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired Trails trails;
    @Autowired Sitting sitting;
    @Autowired Telling telling;
    @Autowired EventPublicationRegistry publications;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    Space space;
    EventSummary earlier;
    EventSummary meeting;
    Actor communicator;
    ProposalSummary kitchen;
    ProposalSummary bench;
    ProposalSummary bus;
    ProposalSummary letters;

    @BeforeEach
    void aFollowUpOfFourProposals() {
        clock.set(NOW);
        space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
        earlier = world.aMeeting(space, LocalDate.of(2023, 10, 16));
        meeting = world.aMeeting(space, LocalDate.of(2023, 11, 20));
        world.follows.put(meeting.id(), List.of(earlier));
        kitchen = raised();
        bench = raised();
        bus = raised();
        letters = raised();
        happens(new FollowUpPlanned(meeting.id(), earlier.id(), RAISED));
    }

    private ProposalSummary raised() {
        var proposal = world.aProposal(space, earlier.id(), RAISED);
        happens(new ProposalRaised(proposal.id(), space.id(), earlier.id(), RAISED));
        return proposal;
    }

    private void happens(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
        await().until(() -> publications.findIncompletePublications().isEmpty());
    }

    @Test
    void whatIsWrittenDownNobodyElseKnowsBeforeItIsTold() {
        assertThat(write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT)).hasStatus(303);

        assertThat(screen().select("#item-" + kitchen.reference() + " .report").text()).contains("Antecknat, inte publicerat än", "Fortsätter", "Gruppen söker ett kök.");
        assertThat(screen().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED);
        assertThat(document(mvc.get().uri("/test/events/" + meeting.slug()).exchange()).text()).doesNotContain("Gruppen söker ett kök.");
    }

    @Test
    void eachItemIsToldOnceAsWhatItIs() {
        var unit = world.anOrganisation().units().getFirst();
        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT, "staysOn", "Grannköket");
        write(bench, "PAUSE", "Marken är frusen.", "nextDate", "2024-03-01");
        write(bus, "HAND_OVER", "Kan ni pröva hållplatsen?", "nextDate", NEXT, "unit", unit.id().toString());
        write(letters, "END", "Breven är skrivna på nytt och utskickade.", "ends", "DONE");

        assertThat(post("/tell")).hasStatus(303);
        assertThat(post("/tell")).hasStatus(303);

        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED, StepKind.FOLLOWED_UP);
        assertThat(kinds(bench)).containsExactly(StepKind.RAISED, StepKind.REPORTED_BACK);
        assertThat(kinds(bus)).containsExactly(StepKind.RAISED, StepKind.HANDED_OVER);
        assertThat(kinds(letters)).containsExactly(StepKind.RAISED, StepKind.REPORTED_BACK);
        assertThat(world.status(bench.id())).isEqualTo(Status.RESTING);
        assertThat(world.status(letters.id())).isEqualTo(Status.DONE);
        assertThat(trails.findPromise(bus.id()).orElseThrow().owner()).contains("socialförvaltningen");
        assertThat(trails.findPromise(letters.id())).isEmpty();
        assertThat(trails.listFor(letters.id()).getLast().text()).contains("utskickade", "Sagt på träffen " + meeting.title());
        var agenda = document(mvc.get().uri("/test/events/" + meeting.slug()).exchange());
        assertThat(agenda.select(".report b").eachText()).containsExactlyInAnyOrder("Fortsätter", "Pausas", "Lämnas över", "Avslutas");
    }

    @Test
    void whatWasWrittenIsTakenBackUntilItIsTold() {
        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT);
        assertThat(post("/take-back", "proposal", kitchen.reference().text(), "seen", seen(kitchen))).hasStatus(303);
        post("/tell");
        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED);

        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT);
        post("/tell");
        assertThat(post("/take-back", "proposal", kitchen.reference().text(), "seen", "3")).hasStatus(409);
        assertThat(screen().select("#item-" + kitchen.reference() + " form")).isEmpty();
    }

    @Test
    @Tag("REL-28")
    void ofTwoWhoWriteAtOnceTheSecondSeesBoth() {
        var seen = seen(kitchen);
        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT);

        var second = post("", "proposal", kitchen.reference().text(), "seen", seen, "outcome", "PAUSE", "note", "Vi väntar till våren.", "nextDate", "2024-03-01");

        assertThat(second).hasStatus(409);
        var item = document(second).select("#item-" + kitchen.reference());
        assertThat(item.select(".report").text()).contains("Gruppen söker ett kök.");
        assertThat(item.select("textarea").text()).isEqualTo("Vi väntar till våren.");
        assertThat(sitting.of(meeting.id()).get(kitchen.id()).said().note()).isEqualTo("Gruppen söker ett kök.");
        assertThat(post("", "proposal", kitchen.reference().text(), "seen", item.select("form [name=seen]").last().val(), "outcome", "PAUSE", "note", "Vi väntar till våren.", "nextDate", "2024-03-01")).hasStatus(303);
        assertThat(sitting.of(meeting.id()).get(kitchen.id()).said().note()).isEqualTo("Vi väntar till våren.");
    }

    @Test
    void theMinutesTellItToo() {
        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT);

        happens(new MinutesPublished(meeting.id(), space.id(), NOW));
        happens(new MinutesPublished(meeting.id(), space.id(), NOW));

        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED, StepKind.FOLLOWED_UP);
        assertThat(sitting.of(meeting.id()).get(kitchen.id()).isTold()).isTrue();
    }

    @Test
    void allIsToldOrNothing() {
        write(kitchen, "CONTINUE", "Gruppen söker ett kök.", "nextDate", NEXT);
        write(letters, "CONTINUE", "Vi skriver vidare.", "nextDate", NEXT);
        followUps.report(communicator, new ReportBack(null, Set.of(letters.id()), Status.DONE, "Breven är skrivna.", null, null, null));

        var refused = post("/tell");

        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select("#problems a").eachAttr("href")).containsExactly("#item-" + letters.reference());
        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED);
        assertThatExceptionOfType(NotTold.class).isThrownBy(() -> telling.tell(communicator, meeting.id()));
        happens(new MinutesPublished(meeting.id(), space.id(), NOW));
        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED);
        post("/take-back", "proposal", letters.reference().text(), "seen", seen(letters));
        assertThat(post("/tell")).hasStatus(303);
        assertThat(kinds(kitchen)).containsExactly(StepKind.RAISED, StepKind.FOLLOWED_UP);
    }

    @Test
    @Tag("UX-04")
    void whatIsMissingIsSaidAtTheFormThatWasSent() {
        mistake("outcome", "", "Det sades mycket.");
        mistake("nextDate", "PAUSE", "Det sades mycket.");
        mistake("unit", "HAND_OVER", "Det sades mycket.");
        mistake("ends", "END", "Det sades mycket.");
        mistake("note", "CONTINUE", "");
        mistake("note", "END", "Nej.", "ends", "NOT_GOING_AHEAD");
        mistake("nextDate", "CONTINUE", "Sagt.", "nextDate", "2023-11-01");
        assertThat(sitting.of(meeting.id()).values()).noneMatch(item -> item.said() != null);
    }

    private void mistake(String field, String outcome, String note, String... more) {
        var result = write(kitchen, outcome, note, more);
        assertThat(result).hasStatus(422);
        var page = document(result);
        assertThat(page.select("#problems a").eachAttr("href")).contains("#" + field + "-" + kitchen.reference());
        assertThat(page.select("details[open] textarea").text()).isEqualTo(note);
        assertThat(page.select("#problems a").eachAttr("href")).allSatisfy(href -> assertThat(page.select("[id=" + href.substring(1) + "]")).hasSize(1));
    }

    @Test
    void eachItemHasItsTime() {
        assertThat(screen().select("main summary").first().text()).contains("20 minuter");
        var odd = post("/times", "proposal", kitchen.reference().text(), "minutes", "länge");
        assertThat(odd).hasStatus(422);
        assertThat(document(odd).select("#minutes-" + kitchen.reference()).val()).isEqualTo("länge");

        assertThat(post("/times", "proposal", kitchen.reference().text(), "minutes", "25", "proposal", bench.reference().text(), "minutes", "")).hasStatus(303);

        assertThat(document(mvc.get().uri("/test/events/" + meeting.slug()).exchange()).select("section:has(#agenda)").text()).contains("ca 25 min", "ungefär 40 minuter");
        assertThat(sitting.of(meeting.id()).values()).noneMatch(item -> item.said() != null);
    }

    @Test
    @Tag("SEC-03")
    void onlyThoseWhoAnswerWriteAndOnlyAboutWhatTheMeetingFollowsUp() {
        var elsewhere = world.aProposal(space, null, RAISED);
        assertThat(write(elsewhere, "CONTINUE", "Sagt.", "nextDate", NEXT)).hasStatus(404);

        var somebody = new Actor(PersonId.next(), "Somebody");
        for (var path : List.of("", "/tell", "/times", "/take-back")) {
            var request = mvc.post().uri(meeting.href() + "/follow-up" + path).header(SignedInByHeader.HEADER, somebody.id().toString()).param("proposal", kitchen.reference().text());
            assertThat(request.exchange()).as(path).hasStatus(404);
        }
    }

    private MvcTestResult write(ProposalSummary about, String outcome, String note, String... more) {
        var parameters = new String[8 + more.length];
        System.arraycopy(new String[] {"proposal", about.reference().text(), "seen", seen(about), "outcome", outcome, "note", note}, 0, parameters, 0, 8);
        System.arraycopy(more, 0, parameters, 8, more.length);
        return post("", parameters);
    }

    private String seen(ProposalSummary about) {
        var item = sitting.of(meeting.id()).get(about.id());
        return item == null ? "0" : String.valueOf(item.version());
    }

    private List<StepKind> kinds(ProposalSummary of) {
        return trails.listFor(of.id()).stream().map(Step::kind).toList();
    }

    private Document screen() {
        return document(mvc.get().uri(meeting.href() + "/follow-up").header(SignedInByHeader.HEADER, communicator.id().toString()).exchange());
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(meeting.href() + "/follow-up" + path).header(SignedInByHeader.HEADER, communicator.id().toString());
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
