package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.events.FollowUpPlanned;
import org.samskap.partners.MeetingTargets;
import org.samskap.partners.Target;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.registrations.Headcount;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.workinggroups.WorkingGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;
import samskap.testing.Statements;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class FollowupsPageTests {
    private static final Instant RAISED = Instant.parse("2023-10-16T12:05:00Z");
    private static final Instant READ = Instant.parse("2023-10-20T08:00:00Z");
    private static final Instant NOW = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate NEXT = LocalDate.of(2023, 12, 18);

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired Trails trails;
    @Autowired DSLContext sql;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;
    @Autowired MeetingTargets targets;

    Space space;
    EventSummary meeting;
    EventSummary followUp;
    Actor communicator;
    ProposalSummary done;
    ProposalSummary late;
    ProposalSummary inGroup;
    ProposalSummary untouched;
    ProposalSummary unpublished;
    WorkingGroup group;

    /** What stands where on the morning of 20 November: one of each kind that pages tell apart. */
    @BeforeEach
    void anAutumn() throws Exception {
        space = world.aSpace();
        meeting = world.aMeeting(space, LocalDate.of(2023, 10, 16));
        followUp = world.aMeeting(space, LocalDate.of(2023, 11, 20));
        world.follows.put(followUp.id(), List.of(meeting));
        world.headcounts.put(meeting.id(), new Headcount(34, true, "Ungefär hälften på Webex."));
        communicator = world.somebody(space, Role.COMMUNICATOR);
        clock.set(READ);
        done = raised();
        late = raised();
        inGroup = raised();
        untouched = raised();
        unpublished = raised();
        world.put(unpublished.id(), Status.RECEIVED, false);
        publish(new ProposalRaised(untouched.id(), space.id(), meeting.id(), RAISED));
        publish(new ProposalRaised(unpublished.id(), space.id(), meeting.id(), RAISED));
        publish(new FollowUpPlanned(followUp.id(), meeting.id(), RAISED));
        followUps.read(communicator, late.id(), "Vi frågar fastighetsavdelningen.", LocalDate.of(2023, 11, 6));
        followUps.movePromise(communicator, late.id(), LocalDate.of(2023, 11, 15), "De svarar först i nästa vecka.");
        group = world.aGroup(space, List.of(inGroup.id(), done.id()));
        followUps.report(communicator, new ReportBack(group.id(), Set.of(), Status.IN_A_WORKING_GROUP, "Första drop-in-tiden är 4 december.", null, null, NEXT));
        followUps.report(communicator, new ReportBack(null, Set.of(done.id()), Status.DONE, "Breven är skrivna på nytt.", "Breven är lätta att läsa nu.", "enhetschef", null));
        settled();
        clock.set(NOW);
    }

    private ProposalSummary raised() {
        return world.aProposal(space, meeting.id(), RAISED);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private void settled() throws InterruptedException {
        for (int i = 0; i < 200 && sql.fetchCount(table("modulith.event_publication")) > 0; i++) Thread.sleep(25);
    }

    private Document get(String path) {
        return page(mvc.get().uri(path).exchange());
    }

    private Document staff(String path) {
        return page(mvc.get().uri(path).header(SignedInByHeader.HEADER, communicator.id().toString()).exchange());
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(path).header(SignedInByHeader.HEADER, communicator.id().toString());
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return document(result);
    }

    private static Document document(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---------------------------------------------------------------- the proposal

    @Test
    void aFollowUpAsksWhatItsOpenProposalsAndTheirGroupsLack() {
        var found = targets.find(followUp.slug()).orElseThrow().targets();

        assertThat(found).contains(new Target(Target.Kind.PROPOSAL, late.id().value()), new Target(Target.Kind.WORKING_GROUP, group.id().value()))
                .doesNotContain(new Target(Target.Kind.PROPOSAL, done.id().value()), new Target(Target.Kind.PROPOSAL, unpublished.id().value()));
    }

    @Test
    @Tag("UX-09")
    void aLateProposalSaysSoAsAnApology() {
        var page = get("/test/proposals/" + late.id());

        assertThat(page.select(".promise.late").text()).contains("Vi är sena", "onsdag 15 november 2023", "Kommunikatör", "De svarar först i nästa vecka.");
        assertThat(page.select("ol.trail > li")).hasSize(4);
        assertThat(page.select("ol.trail > li.next").text()).contains("Vi är sena med återkopplingen");
        assertThat(get("/test/marks/" + late.id()).select(".status.late")).hasSize(1);
        assertThat(get("/test/marks/" + inGroup.id()).select(".status.late")).isEmpty();
    }

    @Test
    @Tag("UX-25")
    void anEventsPageAsksOnceForItsLedgerAndItsMarks() {
        var page = "/test/events/" + meeting.slug();
        int alone = Statements.during(() -> get(page)).size();

        assertThat(Statements.during(() -> assertThat(get(page + "/marks/" + late.id()).select(".status.late")).hasSize(1))).hasSize(alone);
        assertThat(get(page + "/marks/" + inGroup.id()).select(".status.late")).isEmpty();
    }

    @Test
    void aTrailEndsInAPromiseOrInAnOutcome() {
        assertThat(get("/test/proposals/" + inGroup.id()).select("ol.trail > li").last().text()).contains("senast", "måndag 18 december 2023");
        assertThat(get("/test/proposals/" + done.id()).select(".promise").text()).contains("Så blev det");
        assertThat(get("/test/proposals/" + done.id()).select("li.next")).isEmpty();
    }

    @Test
    @Tag("UX-10")
    void aReportBackHasItsEasyTextOrSaysThatItIsMissing() {
        assertThat(get("/test/proposals/" + done.id()).select(".easy").text()).contains("Breven är lätta att läsa nu.");
        assertThat(get("/test/proposals/" + inGroup.id()).text()).contains("Lättläst text saknas än.");
    }

    @Test
    void beforeTheNewsHasComeThePromiseIsToldAsItWillBe() {
        var fresh = raised();

        var page = get("/test/proposals/" + fresh.id());

        assertThat(page.select(".promise").text()).contains("måndag 20 november 2023");
        assertThat(page.select("ol.trail > li")).hasSize(2);
    }

    @Test
    void onlyStaffSeeWhatCanBeDone() {
        assertThat(get("/test/proposals/" + late.id()).select("a[href^=/desk]")).isEmpty();
        assertThat(staff("/test/proposals/" + late.id()).select("a[href^=/desk]").eachAttr("href"))
                .contains("/desk/report?proposal=" + late.reference(), "/desk/promise?proposal=" + late.reference());
        assertThat(staff("/test/proposals/" + done.id()).select("a[href^=/desk]")).hasSize(1);
    }

    /** Two at the desk: one closes it while the other still writes. */
    @Test
    @Tag("REL-28")
    void whoComesTooLateKeepsHerWordsAndReadsWhy() {
        var proposal = raised();
        var form = staff("/desk/promise?proposal=" + proposal.reference()).select("form[action=/desk/promise]");
        post("/desk/report", "proposal", proposal.reference().text(), "status", "DONE", "text", "Bänkarna står där nu.", "key", "k-" + proposal.id());

        var answer = post("/desk/promise", "proposal", form.select("[name=proposal]").val(), "nextDate", "2023-12-18", "reason", "Vi väntar på en offert.");

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#problems")).isNotEmpty();
        assertThat(document(answer).select("textarea").text()).contains("Vi väntar på en offert.");
    }

    // ---------------------------------------------------------------- ledger, results, start

    @Test
    void resultsShowEachMeetingWithItsLedger() {
        var page = get("/results?space=" + space.slug());

        assertThat(page.select("a[href=" + meeting.href() + "/ledger]")).hasSize(1);
        assertThat(page.select(".rows .meta").text()).contains("4 förslag: 1 genomförda, 3 pågår", "Vi är sena med 1");
        assertThat(page.select("#latest ~ ol.trail > li")).hasSize(2);
        assertThat(page.select("#latest ~ ol.trail").text()).contains("gäller 2 förslag");
    }

    @Test
    void theStartPageTellsWhatHappenedAndWhetherWeKeepOurWord() {
        var page = get("/test/start");

        assertThat(page.select("#happened ~ ol.trail > li")).isNotEmpty();
        assertThat(page.select("#kept ~ .sums b")).hasSize(3);
    }

    @Test
    void spaceAndGroupShowTheirPart() {
        assertThat(get("/test/spaces/" + space.slug()).select("#results ~ .sums b").eachText()).containsExactly("4", "3", "1", "1");
        assertThat(get("/test/groups/" + group.slug()).select("#reports ~ ol").text()).contains("Första drop-in-tiden");
        assertThat(get("/test/groups/" + group.slug()).select("a[href^=/desk]")).isEmpty();
        assertThat(staff("/test/groups/" + group.slug()).select("a[href^=/desk]").attr("href")).isEqualTo("/desk/report?group=" + group.slug());
    }

    // ---------------------------------------------------------------- the follow-up

    @Test
    void theAgendaFillsItselfWithWhatIsLateFirst() {
        var page = get("/test/events/" + followUp.slug());

        assertThat(page.select("section:has(#agenda) h3").eachText()).containsExactly("Det vi är sena med", "Det har hänt något", "Inget har hänt än");
        assertThat(page.select("section:has(#agenda) h4").first().text()).isEqualTo(late.title());
        assertThat(page.select("section:has(#agenda) h4")).hasSize(4);
        assertThat(page.select("a[href$=/follow-up]")).isEmpty();
        assertThat(get("/test/events/" + meeting.slug()).select("#ledger ~ .sums b").first().text()).isEqualTo("4");
    }

    // ---------------------------------------------------------------- the desk

    @Test
    void theDeskShowsWhatIsLateFirst() {
        var page = staff("/desk");

        assertThat(page.select("main h2").eachText()).containsExactly("Vi är sena 1", "Inom sju dagar 2", "Väntar på svar 1");
        assertThat(page.select("tr.late th a").text()).isEqualTo(late.title());
        assertThat(staff("/desk?pile=WAITING&space=" + space.slug()).select("tbody th a").eachText()).containsExactly(inGroup.title());
        assertThat(staff("/desk?pile=nonsense&after=nonsense").select("main h2")).hasSize(3);
    }

    @Test
    void theDeskIsThereForStaffOnly() {
        var somebody = world.somebody(space, Role.ORGANISER).id().toString();
        for (var path : List.of("/desk", "/desk/read?proposal=" + late.reference(), "/desk/report?group=" + group.slug(), followUp.href() + "/follow-up",
                "/desk/promise?proposal=" + late.reference(), "/desk/handover?proposal=" + late.reference(), "/desk/read?proposal=GU-2222", "/desk/read")) {
            assertThat(mvc.get().uri(path).header(SignedInByHeader.HEADER, somebody).exchange()).as(path).hasStatus(404);
        }
    }

    @Test
    void aReportBackIsSeenFirstWithAdvice() {
        var page = page(post("/desk/report", "group", group.slug(), "text", "Vi har en tid.", "easyText", "Vi har en tid.", "preview", "yes", "key", "k"));

        assertThat(page.select("#preview-title ~ ul li").text()).contains("LIX", "Bra!");
        assertThat(page.select("#lands ~ ul li")).hasSize(2);
        assertThat(page.select("input[name=key]").val()).isEqualTo("k");
        assertThat(trails.listFor(inGroup.id())).hasSize(2);
    }

    @Test
    @Tag("UX-04")
    void aReportBackThatCannotBeSentKeepsWhatWasTyped() {
        var result = post("/desk/report", "proposal", late.reference().text(), "status", "NOT_GOING_AHEAD", "text", "Nej.", "key", "k2");

        assertThat(result).hasStatus(422);
        var page = document(result);
        assertThat(page.title()).startsWith("Fel");
        assertThat(page.select("textarea[name=text]").text()).isEqualTo("Nej.");
        assertThat(page.select("option[selected]").val()).isEqualTo("NOT_GOING_AHEAD");
        assertThat(page.select("#problems a").attr("href")).isEqualTo("#text");
    }

    @Test
    void theSmallFormsDoWhatTheySay() {
        var unit = world.anOrganisation().units().getFirst();
        assertThat(staff("/desk/handover?proposal=" + late.reference()).select("option").eachText()).contains("socialförvaltningen, Fontänhuset (adress saknas)");

        assertThat(post("/desk/read", "proposal", untouched.reference().text(), "nextDate", "2023-12-18")).hasStatus(303);
        assertThat(post("/desk/promise", "proposal", untouched.reference().text(), "nextDate", "2023-12-20", "reason", "Vi hinner inte.")).hasStatus(303);
        assertThat(post("/desk/handover", "proposal", untouched.reference().text(), "unit", unit.id().toString(), "note", "Kan ni?", "answerBy", "2023-12-22")).hasStatus(303);
        assertThat(post("/desk/report", "proposal", untouched.reference().text(), "status", "DONE", "text", "Klart.", "key", "k-" + untouched.id())).hasStatus(303);

        assertThat(trails.listFor(untouched.id()).stream().map(Step::kind)).containsExactly(StepKind.RAISED, StepKind.READ, StepKind.PROMISE_MOVED,
                StepKind.HANDED_OVER, StepKind.REPORTED_BACK);
        assertThat(post("/desk/promise", "proposal", untouched.reference().text(), "nextDate", "2023-13-44", "reason", "")).hasStatus(422);
    }

    // ---------------------------------------------------------------- the chain

    @Test
    void anybodyCanSeeThatTheThreadIsWholeAndCheckIt() throws Exception {
        var page = get("/spaces/" + space.slug() + "/thread");
        assertThat(page.select(".status.done").text()).isEqualTo("Kontrollerad: alla länkar passar");

        var lines = mvc.get().uri("/spaces/" + space.slug() + "/thread.jsonl").exchange().getResponse().getContentAsString().lines().toList();
        assertThat(lines.getLast()).contains(page.select("code").text());
        assertThat(lines).allSatisfy(line -> assertThat(line).contains("contentHash").doesNotContain(unpublished.id().toString()));
        assertThat(lines.stream().filter(line -> !line.contains("\"content\":"))).hasSize(1);
    }

    @Test
    void unknownPlacesAreNotThere() {
        for (var path : List.of("/spaces/nowhere/thread", "/spaces/nowhere/thread.jsonl", "/events/nowhere/ledger")) {
            assertThat(mvc.get().uri(path).exchange()).as(path).hasStatus(404);
        }
    }

    // ---------------------------------------------------------------- how much is asked

    private void atMost(int statements, String path) {
        var asked = Statements.during(() -> staff(path));
        assertThat(asked).as(path).hasSizeLessThanOrEqualTo(statements);
    }

    @Test
    void pagesAskTheDatabaseLittle() {
        atMost(1, "/test/proposals/" + late.id());
        atMost(1, "/test/marks/" + late.id());
        atMost(1, "/test/events/" + followUp.slug());
        atMost(1, "/test/spaces/" + space.slug());
        atMost(1, "/test/groups/" + group.slug());
        atMost(2, "/test/start");
        atMost(1, meeting.href() + "/ledger");
        // Two piles, one for what has not gone out, two for what the next meetings need.
        atMost(5, "/desk");
        atMost(3, "/desk?pile=LATE");
        atMost(2, "/results");
    }
}
