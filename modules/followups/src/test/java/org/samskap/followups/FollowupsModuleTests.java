package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samskap.accounts.Actor;
import org.samskap.events.EventChanged;
import org.samskap.events.EventHeld;
import org.samskap.events.EventSummary;
import org.samskap.events.FollowUpPlanned;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.FollowUps.Outcome;
import org.samskap.partners.Commitment;
import org.samskap.partners.CommitmentChanged;
import org.samskap.partners.CommitmentId;
import org.samskap.partners.CommitmentMade;
import org.samskap.partners.Target;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalClustered;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalPublished;
import org.samskap.proposals.ProposalRaised;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Status;
import org.samskap.proposals.StatusChanged;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.GroupReported;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionTemplate;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;
import samskap.testing.TestClock;

@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class FollowupsModuleTests {
    private static final Instant RAISED = Instant.parse("2023-10-16T12:05:00Z");
    private static final Instant MONDAY = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate NEXT = LocalDate.of(2023, 12, 18);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired Trails trails;
    @Autowired TrailCheck check;
    @Autowired DSLContext sql;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired TransactionTemplate transaction;

    Space space;
    EventSummary meeting;
    Actor communicator;

    @BeforeEach
    void aSpaceWithAMeetingAndItsCommunicator() {
        clock.set(MONDAY);
        space = world.aSpace();
        meeting = world.aMeeting(space, LocalDate.of(2023, 10, 16));
        communicator = world.somebody(space, Role.COMMUNICATOR);
    }

    private ProposalSummary raised() {
        return world.aProposal(space, meeting.id(), RAISED);
    }

    private List<StepKind> kinds(ProposalId proposal) {
        return trails.listFor(proposal).stream().map(Step::kind).toList();
    }

    private ReportBack report(Set<ProposalId> proposals, Status status, String text, LocalDate next) {
        return new ReportBack(null, proposals, status, text, null, null, next);
    }

    private static void refusedFor(Reason reason, Runnable call) {
        assertThatExceptionOfType(FollowUpRefused.class).isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(reason));
    }

    // ---------------------------------------------------------------- what happens elsewhere

    @Test
    void thePromiseBeginsWhenAProposalIsRaised(Scenario scenario) {
        var proposal = raised();

        scenario.publish(new ProposalRaised(proposal.id(), space.id(), meeting.id(), RAISED))
                .andWaitForStateChange(() -> trails.findPromise(proposal.id()))
                .andVerify(promise -> assertThat(promise.orElseThrow().by()).isEqualTo(LocalDate.of(2023, 11, 20)));
        var first = trails.listFor(proposal.id()).getFirst();
        assertThat(first.kind()).isEqualTo(StepKind.RAISED);
        assertThat(first.at()).isEqualTo(RAISED);
        assertThat(first.subject()).isEqualTo(meeting.title());
        assertThat(first.href()).isEqualTo(meeting.href());
    }

    @Test
    void aProposalThatAGroupTakesOnStandsInItAndSaysSo(Scenario scenario) {
        var proposals = List.of(raised().id(), raised().id(), raised().id());
        var group = world.aGroup(space, proposals);

        scenario.publish(new WorkingGroupFormed(group.id(), space.id(), proposals, MONDAY))
                .andWaitForStateChange(() -> trails.listFor(proposals.getLast()), steps -> steps.size() == 2)
                .andVerify(steps -> assertThat(steps.getLast().subject()).isEqualTo(group.name()));
        assertThat(proposals).allSatisfy(id -> assertThat(world.status(id)).isEqualTo(Status.IN_A_WORKING_GROUP));
    }

    @Test
    void oldNewsOfAGroupDoesNotUndoWhatWasSaidSince(Scenario scenario) {
        var proposal = raised();
        followUps.report(communicator, report(Set.of(proposal.id()), Status.RESTING, "Vi väntar på pengar.", NEXT));
        var group = world.aGroup(space, List.of(proposal.id()));

        scenario.publish(new WorkingGroupFormed(group.id(), space.id(), List.of(proposal.id()), MONDAY.minusSeconds(60)))
                .andWaitForStateChange(() -> kinds(proposal.id()), kinds -> kinds.contains(StepKind.GROUP_FORMED))
                .andVerify(kinds -> assertThat(world.status(proposal.id())).isEqualTo(Status.RESTING));
    }

    @Test
    @Tag("REL-02")
    void whatAGroupTellsIsHeardOnceByEachProposalItCarriesHoweverOftenTheNewsComes(Scenario scenario) {
        var proposals = List.of(raised().id(), raised().id());
        var group = world.aGroup(space, proposals);
        var news = groupTold(group, null, NEXT);

        for (int time = 0; time < 3; time++) {
            scenario.publish(news).andWaitForStateChange(() -> trails.listFor(proposals.getLast()), steps -> steps.size() == 2)
                    .andVerify(steps -> assertThat(steps.getLast().text()).isEqualTo("Vi har börjat."));
        }
        assertThat(proposals).allSatisfy(id -> {
            assertThat(kinds(id)).containsExactly(StepKind.RAISED, StepKind.REPORTED_BACK);
            assertThat(trails.findPromise(id).orElseThrow().by()).isEqualTo(NEXT);
        });
    }

    @Test
    void aGroupThatIsDoneMovesWhatItCarriedButNotWhatAnotherGroupStillWorksOn(Scenario scenario) {
        var alone = raised().id();
        var shared = raised().id();
        var group = world.aGroup(space, List.of(alone, shared));
        world.aGroup(space, List.of(shared));

        scenario.publish(groupTold(group, Status.DONE, null)).andWaitForStateChange(() -> kinds(shared), kinds -> kinds.contains(StepKind.REPORTED_BACK))
                .andVerify(kinds -> assertThat(world.status(shared)).isNotEqualTo(Status.DONE));
        assertThat(world.status(alone)).isEqualTo(Status.DONE);
        assertThat(trails.findPromise(shared)).isPresent();
    }

    @Test
    void aGroupThatEndsDoesNotUndoWhatWasSaidOfAProposalSince(Scenario scenario) {
        var proposal = raised().id();
        var group = world.aGroup(space, List.of(proposal));
        var news = groupTold(group, Status.NOT_GOING_AHEAD, null);
        followUps.report(communicator, report(Set.of(proposal), Status.DECIDED_YES, "Nämnden har sagt ja.", NEXT));

        scenario.publish(new GroupReported(group.id(), space.id(), news.report(), List.of(proposal), MONDAY.minusSeconds(60)))
                .andWaitForStateChange(() -> kinds(proposal).stream().filter(kind -> kind == StepKind.REPORTED_BACK).count(), count -> count == 2)
                .andVerify(count -> assertThat(world.status(proposal)).isEqualTo(Status.DECIDED_YES));
    }

    private GroupReported groupTold(WorkingGroup group, @Nullable Status status, @Nullable LocalDate next) {
        var report = new GroupReport(GroupReportId.next(), group.id(), "Vi har börjat.", null, null, status, next, status != null, communicator.id(),
                MONDAY.minusSeconds(60));
        world.groupReports.put(report.id(), report);
        return new GroupReported(group.id(), group.space(), report.id(), group.sources(), report.at());
    }

    @Test
    void aCommitmentToAGroupIsInTheTrailOfEachOfItsProposals(Scenario scenario) {
        var proposals = List.of(raised().id(), raised().id());
        var made = commitment(new Target(Target.Kind.WORKING_GROUP, world.aGroup(space, proposals).id().value()));

        scenario.publish(made).andWaitForStateChange(() -> trails.listFor(proposals.getLast()), steps -> steps.size() == 2)
                .andVerify(steps -> assertThat(steps.getLast().text()).isEqualTo("datasalen två eftermiddagar i veckan"));
        assertThat(trails.listFor(proposals.getFirst()).getLast().subject()).isEqualTo("Fontänhuset");
    }

    @Test
    void whatBecameOfACommitmentIsInTheTrailWithTheReasonIfItIsWithdrawn(Scenario scenario) {
        var proposal = raised();
        var made = commitment(new Target(Target.Kind.PROPOSAL, proposal.id().value()));
        var withdrawn = world.commitments.compute(made.commitment(), (id, one) -> new Commitment(id, one.organisation(), one.target(), one.kind(), one.what(),
                null, null, Commitment.State.WITHDRAWN, one.madeAt()));
        var change = new CommitmentChanged(withdrawn.id(), withdrawn.organisation(), made.kind(), made.target(), withdrawn.state(), MONDAY);

        scenario.publish(change).andWaitForStateChange(() -> kinds(proposal.id()), kinds -> kinds.contains(StepKind.COMMITMENT_WITHDRAWN));
        assertThat(trails.listFor(proposal.id()).getLast().text()).isEqualTo("datasalen två eftermiddagar i veckan\n\nSalen byggs om.");
    }

    private CommitmentMade commitment(Target target) {
        var organisation = world.anOrganisation();
        var id = CommitmentId.next();
        world.commitments.put(id, new Commitment(id, organisation.id(), target, Commitment.Kind.ROOM, "datasalen två eftermiddagar i veckan",
                null, null, Commitment.State.OFFERED, MONDAY));
        return new CommitmentMade(id, organisation.id(), target.kind(), target.id(), MONDAY);
    }

    @Test
    @Tag("REL-02")
    void newsThatComesAgainAndAtTheSameTimeHasOneEffect() throws Exception {
        var proposal = raised();
        var group = world.aGroup(space, List.of(proposal.id()));
        var cluster = new Proposals.Cluster(ClusterId.next(), space.id(), "Hjälp med nätet", List.of(proposal));
        world.clusters.put(cluster.id(), cluster);
        var followUp = world.aMeeting(space, LocalDate.of(2023, 11, 20));
        world.follows.put(followUp.id(), List.of(meeting));
        var news = List.of(
                new ProposalRaised(proposal.id(), space.id(), meeting.id(), RAISED),
                new ProposalPublished(proposal.id(), space.id(), RAISED),
                new ProposalClustered(proposal.id(), space.id(), cluster.id(), RAISED),
                new WorkingGroupFormed(group.id(), space.id(), List.of(proposal.id()), MONDAY),
                commitment(new Target(Target.Kind.PROPOSAL, proposal.id().value())),
                new StatusChanged(proposal.id(), space.id(), Status.RECEIVED, Status.IN_A_WORKING_GROUP, MONDAY),
                new EventHeld(meeting.id(), space.id(), MONDAY),
                new FollowUpPlanned(followUp.id(), meeting.id(), RAISED),
                new EventChanged(followUp.id(), space.id(), RAISED));

        for (var event : news) {
            for (int time = 0; time < 3; time++) publish(event);
            inParallel(() -> publish(event), () -> publish(event));
        }
        settled();

        assertThat(kinds(proposal.id())).containsExactlyInAnyOrder(StepKind.RAISED, StepKind.CLUSTERED, StepKind.GROUP_FORMED, StepKind.COMMITMENT_MADE);
        assertThat(sql.fetchCount(table("followups.follow_up"), condition("event_id = ?", followUp.id().value()))).isEqualTo(1);
        assertThat(check.check(space.id()).whole()).isTrue();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private static void inParallel(Runnable... calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : Stream.of(calls).map(threads::submit).toList()) done.get();
        }
    }

    /** Until the registry has nothing left for our listeners. */
    private void settled() throws InterruptedException {
        for (int i = 0; i < 200 && sql.fetchCount(table("modulith.event_publication")) > 0; i++) Thread.sleep(50);
        assertThat(sql.fetch("select listener_id, status from modulith.event_publication where completion_date is null")).isEmpty();
    }

    @Test
    void aStatusMovedElsewhereIsInTheTrailToo(Scenario scenario) {
        var proposal = raised();
        followUps.read(communicator, proposal.id(), null, NEXT);
        world.put(proposal.id(), Status.DONE, true);

        scenario.publish(new StatusChanged(proposal.id(), space.id(), Status.READ, Status.DONE, MONDAY.plusSeconds(9)))
                .andWaitForStateChange(() -> kinds(proposal.id()), kinds -> kinds.contains(StepKind.STATUS_CHANGED))
                .andVerify(kinds -> assertThat(trails.findPromise(proposal.id())).isEmpty());
    }

    // ---------------------------------------------------------------- what staff do

    @Test
    void readingSaysWhenToExpectTheNextWord() {
        var proposal = raised();

        followUps.read(communicator, proposal.id(), "Vi frågar biblioteket.", NEXT);

        assertThat(kinds(proposal.id())).containsExactly(StepKind.RAISED, StepKind.READ);
        assertThat(world.status(proposal.id())).isEqualTo(Status.READ);
        assertThat(trails.findPromise(proposal.id()).orElseThrow().by()).isEqualTo(NEXT);
    }

    @Test
    void oneReportBackLandsOnAllProposalsOfTheGroup() {
        var proposals = List.of(raised().id(), raised().id(), raised().id());
        var group = world.aGroup(space, proposals);

        followUps.report(communicator, new ReportBack(group.id(), Set.of(), null, "Första drop-in-tiden är 4 december.", "Kom och få hjälp.",
                "enhetschef", NEXT));

        assertThat(proposals).allSatisfy(id -> {
            var last = trails.listFor(id).getLast();
            assertThat(last.kind()).isEqualTo(StepKind.REPORTED_BACK);
            assertThat(last.easyText()).isEqualTo("Kom och få hjälp.");
            assertThat(last.decidedBy()).isEqualTo("enhetschef");
            assertThat(trails.findPromise(id).orElseThrow().by()).isEqualTo(NEXT);
        });
    }

    @Test
    void aReportBackThatFailsOnTheWayLandsOnNone() {
        var proposals = List.of(raised().id(), raised().id(), raised().id());
        var before = check.check(space.id()).last();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> transaction.executeWithoutResult(status -> {
            followUps.report(communicator, report(Set.copyOf(proposals), null, "Text som aldrig sades.", NEXT));
            throw new IllegalStateException("the power went");
        }));

        assertThat(proposals).allSatisfy(id -> assertThat(trails.listFor(id)).isEmpty());
        assertThat(check.check(space.id()).last()).isEqualTo(before);
    }

    @Test
    @Tag("REL-29")
    void aReportFormSentTwiceReportsOnce() throws Exception {
        var proposal = raised();
        var report = report(Set.of(proposal.id()), Status.LOOKED_INTO, "Vi undersöker saken.", NEXT);

        inParallel(() -> followUps.report(communicator, report, "key-" + proposal.id()),
                () -> followUps.report(communicator, report, "key-" + proposal.id()));

        assertThat(kinds(proposal.id())).containsExactly(StepKind.RAISED, StepKind.REPORTED_BACK);
    }

    @Test
    @Tag("REL-29")
    void theSameWordsTwiceInARowAreSaidOnce() throws Exception {
        var proposal = raised();

        inParallel(() -> move(proposal), () -> move(proposal));

        assertThat(kinds(proposal.id())).containsExactly(StepKind.RAISED, StepKind.PROMISE_MOVED);
    }

    private void move(ProposalSummary proposal) {
        followUps.movePromise(communicator, proposal.id(), NEXT, "Fastighetsavdelningen svarar i nästa vecka.");
    }

    @Test
    @Tag("REL-28")
    void whatTwoPeopleTellAtTheSameMomentIsToldTwice() throws Exception {
        var proposal = raised();

        inParallel(() -> followUps.report(communicator, report(Set.of(proposal.id()), Status.LOOKED_INTO, "Vi har frågat fastighetsavdelningen.", NEXT)),
                () -> followUps.report(world.somebody(space, Role.FACILITATOR), report(Set.of(proposal.id()), null, "Gruppen vill vara med.", NEXT)));

        assertThat(trails.listFor(proposal.id()).stream().map(Step::text)).contains("Vi har frågat fastighetsavdelningen.", "Gruppen vill vara med.");
    }

    @Test
    void aHandOverMakesTheUnitTheOwner() {
        var proposal = raised();
        var unit = world.anOrganisation().units().getFirst();

        followUps.handOver(communicator, proposal.id(), unit.id(), "Går det att pröva?", NEXT);

        var promise = trails.findPromise(proposal.id()).orElseThrow();
        assertThat(promise.owner()).isEqualTo("socialförvaltningen, Fontänhuset");
        assertThat(promise.by()).isEqualTo(NEXT);
        assertThat(world.status(proposal.id())).isEqualTo(Status.READ);
    }

    @Test
    void whatAFollowUpMeetingSaidIsInTheTrailWithTheMeeting() {
        var proposal = raised();
        var followUp = world.aMeeting(space, LocalDate.of(2023, 11, 20));

        followUps.followUp(communicator, followUp.id(), proposal.id(), Outcome.CONTINUE, "Gruppen söker ett kök.", "Grannköket", NEXT);

        var last = trails.listFor(proposal.id()).getLast();
        assertThat(last.kind()).isEqualTo(StepKind.FOLLOWED_UP);
        assertThat(last.subject()).isEqualTo(followUp.title());
        assertThat(last.text()).isEqualTo("Vi fortsätter. Gruppen söker ett kök.\n\nArbetar vidare: Grannköket");
    }

    @Test
    void anEndDecidedAtAMeetingKeepsThePromiseUntilTheReasonIsTold() {
        var proposal = raised();

        followUps.followUp(communicator, meeting.id(), proposal.id(), Outcome.END, "Ingen part kan ta på sig det.", null, null);

        assertThat(trails.findPromise(proposal.id())).isPresent();
        refusedFor(Reason.NEXT_DATE_MISSING, () -> followUps.followUp(communicator, meeting.id(), proposal.id(), Outcome.PAUSE, "Vi väntar.", null, null));
    }

    @Test
    void aDoneProposalOwesNothing() {
        var proposal = raised();

        followUps.report(communicator, report(Set.of(proposal.id()), Status.DONE, "Klart.", null));

        assertThat(trails.findPromise(proposal.id())).isEmpty();
        assertThat(world.status(proposal.id())).isEqualTo(Status.DONE);
        refusedFor(Reason.ALREADY_CLOSED, () -> followUps.movePromise(communicator, proposal.id(), NEXT, "Vi behöver mer tid."));
    }

    @Test
    @Tag("UX-08")
    void notGoingAheadNeedsAReason() {
        var proposal = raised();
        refusedFor(Reason.WHY_TOO_SHORT, () -> followUps.report(communicator, report(Set.of(proposal.id()), Status.NOT_GOING_AHEAD, "Nej.", null)));
        assertThat(world.status(proposal.id())).isEqualTo(Status.RECEIVED);
    }

    @Test
    void restingNeedsADayToWake() {
        var proposal = raised();
        refusedFor(Reason.WAKE_UP_DATE_MISSING, () -> followUps.report(communicator, report(Set.of(proposal.id()), Status.RESTING, "Vi väntar.", null)));
    }

    @Test
    void anOpenStatusNeedsANextDate() {
        var proposal = raised();
        refusedFor(Reason.NEXT_DATE_MISSING, () -> followUps.report(communicator, report(Set.of(proposal.id()), null, "Vi arbetar.", null)));
        refusedFor(Reason.NEXT_DATE_PAST, () -> followUps.read(communicator, proposal.id(), null, LocalDate.of(2023, 11, 19)));
        refusedFor(Reason.NEXT_DATE_FAR, () -> followUps.read(communicator, proposal.id(), null, LocalDate.of(2203, 11, 19)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyFacilitatorsCommunicatorsAndAdministratorsMay(Role role) {
        var proposal = raised();
        var somebody = world.somebody(space, role);
        if (role == Role.ORGANISER) {
            assertRefusedToAll(somebody, proposal);
        } else {
            followUps.read(somebody, proposal.id(), null, NEXT);
            assertThat(kinds(proposal.id())).contains(StepKind.READ);
        }
    }

    @Test
    void staffOfAnotherSpaceMayNot() {
        assertRefusedToAll(world.somebody(world.aSpace(), Role.values()), raised());
    }

    private void assertRefusedToAll(Actor somebody, ProposalSummary proposal) {
        var unit = world.anOrganisation().units().getFirst().id();
        List<Runnable> calls = List.of(
                () -> followUps.read(somebody, proposal.id(), null, NEXT),
                () -> followUps.report(somebody, report(Set.of(proposal.id()), null, "Text.", NEXT)),
                () -> followUps.movePromise(somebody, proposal.id(), NEXT, "Skäl."),
                () -> followUps.handOver(somebody, proposal.id(), unit, "Fråga.", NEXT),
                () -> followUps.followUp(somebody, meeting.id(), proposal.id(), Outcome.CONTINUE, "Sagt.", null, NEXT));
        assertThat(calls).allSatisfy(call -> assertThatExceptionOfType(NotVisible.class).isThrownBy(call::run));
        assertThat(trails.listFor(proposal.id())).isEmpty();
    }

    @Test
    @Tag("UX-09")
    void whateverIsDoneNoOpenProposalIsWithoutOwnerAndDate() {
        var random = new Random(16102023);
        var proposals = List.of(raised().id(), raised().id(), raised().id());
        var unit = world.anOrganisation().units().getFirst().id();
        for (int i = 0; i < 120; i++) {
            var id = proposals.get(random.nextInt(3));
            var date = random.nextInt(4) == 0 ? null : LocalDate.of(2023, 11, 20).plusDays(random.nextInt(60) - 5);
            var status = random.nextInt(3) == 0 ? null : Status.values()[random.nextInt(8)];
            tried(switch (random.nextInt(6)) {
                case 0 -> () -> followUps.read(communicator, id, null, date);
                case 1 -> () -> followUps.movePromise(communicator, id, date, "Vi behöver mer tid " + date);
                case 2 -> () -> followUps.handOver(communicator, id, unit, "Kan ni?", date);
                case 3 -> () -> followUps.followUp(communicator, meeting.id(), id, Outcome.values()[random.nextInt(3)], "Sagt.", null, date);
                default -> () -> followUps.report(communicator, report(Set.of(id), status, "En text som är lång nog för allt.", date));
            });
            assertThat(proposals).allSatisfy(p -> assertThat(trails.findPromise(p).isPresent()).isEqualTo(
                    !trails.listFor(p).isEmpty() && world.status(p).open()));
        }
        assertThat(check.check(space.id()).whole()).isTrue();
    }

    private static void tried(Runnable call) {
        try {
            call.run();
        } catch (FollowUpRefused refused) {
            // Being refused is fine; being left without a promise is not.
        }
    }

    // ---------------------------------------------------------------- the chain

    private List<ProposalId> aChainOfSeventeen() {
        var proposals = new ArrayList<ProposalId>();
        for (int i = 0; i < 9; i++) {
            var proposal = raised().id();
            followUps.read(communicator, proposal, "Läst " + i, NEXT);
            proposals.add(proposal);
        }
        return proposals;
    }

    private void tamper(String change, Object... values) {
        sql.execute(change + " and space_id = '" + space.id() + "'", values);
    }

    @Test
    void aWholeTrailIsFoundWhole() {
        aChainOfSeventeen();

        var result = check.check(space.id());

        assertThat(result.whole()).isTrue();
        assertThat(result.last()).isEqualTo(18);
        assertThat(result.entries()).isEqualTo(18);
    }

    @Test
    void aChangedTextIsFoundAndNamed() {
        aChainOfSeventeen();
        tamper("update followups.trail_entry set text = 'Aldrig läst' where number = 12");

        assertThat(check.check(space.id()).fault()).isEqualTo(new TrailCheck.Fault(12, TrailCheck.Kind.CONTENT));
    }

    @Test
    void aRewrittenEntryIsFoundAtTheOneThatFollowsIt() {
        aChainOfSeventeen();
        tamper("update followups.trail_entry set previous_hash = sha256('x') where number = 7");

        assertThat(check.check(space.id()).fault()).isEqualTo(new TrailCheck.Fault(7, TrailCheck.Kind.LINK));
    }

    @Test
    void aMissingEntryIsFoundInTheMiddleAndAtTheEnd() {
        aChainOfSeventeen();
        tamper("delete from followups.trail_entry where number = 18");
        assertThat(check.check(space.id()).fault()).isEqualTo(new TrailCheck.Fault(18, TrailCheck.Kind.MISSING));

        tamper("delete from followups.trail_entry where number = 5");
        assertThat(check.check(space.id()).fault()).isEqualTo(new TrailCheck.Fault(5, TrailCheck.Kind.MISSING));
    }

    @Test
    void aChangedEndIsFound() {
        aChainOfSeventeen();
        tamper("update followups.chain_head set hash = sha256('x') where true");

        assertThat(check.check(space.id()).fault()).isEqualTo(new TrailCheck.Fault(18, TrailCheck.Kind.HEAD));
    }

    @Test
    void entriesWrittenAtTheSameTimeStandOneAfterTheOther() throws Exception {
        var calls = new ArrayList<Runnable>();
        for (int i = 0; i < 12; i++) {
            var proposal = raised().id();
            calls.add(() -> followUps.read(communicator, proposal, null, NEXT));
        }
        inParallel(calls.toArray(Runnable[]::new));

        var result = check.check(space.id());
        assertThat(result.whole()).isTrue();
        assertThat(result.last()).isEqualTo(24);
    }

    @Test
    void writingNeverChangesWhatWasWritten() {
        var statements = Statements.during(this::aChainOfSeventeen);

        assertThat(statements).isNotEmpty().noneMatch(statement -> statement.toLowerCase().matches("(?s)\\s*(update|delete from|merge into) \"followups\".\"trail_entry\".*"));
    }

    @Test
    void theTrailOfAProposalIsOneStatement() throws Exception {
        var proposal = aChainOfSeventeen().getFirst();
        settled();

        assertThat(Statements.during(() -> trails.listFor(proposal))).hasSize(1);
    }
}
