package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.events.EventSummary;
import org.samskap.followups.internal.Ledgers;
import org.samskap.followups.internal.ledgers.LedgerQueries;
import org.samskap.followups.internal.ledgers.Scope;
import org.samskap.followups.internal.ledgers.Stage;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalRestored;
import org.samskap.proposals.ProposalSplit;
import org.samskap.proposals.ProposalWithdrawn;
import org.samskap.proposals.ProposalsMerged;
import org.samskap.proposals.Status;
import org.samskap.proposals.Turn;
import org.samskap.proposals.TurnId;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.GroupReported;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Whatever is told of a proposal is told to all that go on in it. */
@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class LineageTrailTests {
    private static final Instant RAISED = Instant.parse("2023-10-16T12:05:00Z");
    private static final Instant MONDAY = Instant.parse("2023-11-20T07:00:00Z");
    private static final LocalDate NEXT = LocalDate.of(2023, 12, 18);
    private static final LocalDate SOON = LocalDate.of(2023, 11, 27);

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FollowUps followUps;
    @Autowired Trails trails;
    @Autowired TrailCheck check;
    @Autowired Ledgers ledgers;
    @Autowired LedgerQueries counting;

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

    private ProposalId raised() {
        return world.aProposal(space, meeting.id(), RAISED).id();
    }

    private List<StepKind> kinds(ProposalId proposal) {
        return trails.listFor(proposal).stream().map(Step::kind).toList();
    }

    private boolean has(ProposalId proposal, StepKind kind) {
        return kinds(proposal).contains(kind);
    }

    private TurnId merged(Scenario scenario, ProposalId target, ProposalId... sources) {
        for (var source : sources) world.leads(source, Turn.MERGED, target);
        var turn = world.aTurn(Turn.MERGED, target, false, "Samma sak", clock.instant());
        scenario.publish(new ProposalsMerged(List.of(sources), target, space.id(), turn, clock.instant()))
                .andWaitForStateChange(() -> has(target, StepKind.TOOK_IN)).andVerify(told -> assertThat(told).isTrue());
        return turn;
    }

    private void report(ProposalId about, Status status, LocalDate next) {
        followUps.report(communicator, new ReportBack(null, Set.of(about), status, "Nu vet vi mer om det här.", null, null, next));
    }

    @Test
    void whatIsReportedOfOneReachesAllThatGoOnInItWhicheverOfThemItIsSaidOf(Scenario scenario) {
        var target = raised();
        var one = raised();
        var other = raised();
        merged(scenario, target, one, other);

        report(one, Status.LOOKED_INTO, NEXT);

        for (var proposal : List.of(target, one, other)) {
            assertThat(kinds(proposal)).endsWith(StepKind.REPORTED_BACK);
            assertThat(world.status(proposal)).isEqualTo(Status.LOOKED_INTO);
            assertThat(trails.findPromise(proposal)).map(Promise::by).contains(NEXT);
        }
        assertThat(kinds(one)).containsExactly(StepKind.RAISED, StepKind.MERGED, StepKind.REPORTED_BACK);
        assertThat(kinds(target)).containsExactly(StepKind.RAISED, StepKind.TOOK_IN, StepKind.REPORTED_BACK);
        assertThat(check.check(space.id()).whole()).isTrue();
    }

    /** Groups go up in each other, proposals in each other, what one group carries another carries as well, and news comes twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Tag("REL-02")
    void whatGroupsReportIsOnceInTheTrailOfAllThatGoOnInWhatTheyCarry(long seed, Scenario scenario) {
        var chance = new Random(seed);
        var headOf = new LinkedHashMap<ProposalId, ProposalId>();
        var groups = new ArrayList<WorkingGroup>();
        var expected = new LinkedHashMap<String, Set<ProposalId>>();
        for (int step = 0; step < 16; step++) {
            switch (step < 3 ? 0 : step > 13 ? 3 : chance.nextInt(4)) {
                case 0 -> groups.add(world.aGroup(space, some(chance, headOf)));
                case 1 -> groups.add(together(groups.remove(chance.nextInt(groups.size())), groups.remove(chance.nextInt(groups.size()))));
                case 2 -> mergeTwo(chance, headOf, scenario);
                default -> expected.put("Rapport " + expected.size() + ".", tell(scenario, "Rapport " + expected.size() + ".", groups.get(chance.nextInt(groups.size())), headOf,
                        step < 13 && chance.nextBoolean()));
            }
            if (groups.size() < 2) groups.add(world.aGroup(space, some(chance, headOf)));
        }

        assertThat(expected).hasSizeGreaterThan(2);
        expected.forEach((words, heard) -> headOf.keySet().forEach(id ->
                assertThat(times(id, words)).as("seed %s: %s", seed, words).isEqualTo(heard.contains(id) ? 1 : 0)));
        assertThat(check.check(space.id()).whole()).isTrue();
    }

    /** One that is new, and some of those that there are. */
    private List<ProposalId> some(Random chance, Map<ProposalId, ProposalId> headOf) {
        var sources = new ArrayList<>(headOf.keySet().stream().filter(one -> chance.nextInt(3) == 0).toList());
        var fresh = raised();
        headOf.put(fresh, fresh);
        sources.add(fresh);
        return sources;
    }

    private WorkingGroup together(WorkingGroup one, WorkingGroup other) {
        return world.aGroup(space, Stream.concat(one.sources().stream(), other.sources().stream()).distinct().toList());
    }

    private void mergeTwo(Random chance, Map<ProposalId, ProposalId> headOf, Scenario scenario) {
        var heads = new ArrayList<>(new LinkedHashSet<>(headOf.values()));
        if (heads.size() < 2) return;
        var source = heads.remove(chance.nextInt(heads.size()));
        var target = heads.get(chance.nextInt(heads.size()));
        long before = kinds(target).stream().filter(kind -> kind == StepKind.TOOK_IN).count();
        world.leads(source, Turn.MERGED, target);
        var turn = world.aTurn(Turn.MERGED, target, false, "Samma sak", clock.instant());
        scenario.publish(new ProposalsMerged(List.of(source), target, space.id(), turn, clock.instant()))
                .andWaitForStateChange(() -> kinds(target).stream().filter(kind -> kind == StepKind.TOOK_IN).count(), count -> count > before)
                .andVerify(count -> assertThat(count).isEqualTo(before + 1));
        headOf.replaceAll((id, head) -> head.equals(source) ? target : head);
    }

    /** Gives all that must have heard it. */
    private Set<ProposalId> tell(Scenario scenario, String words, WorkingGroup group, Map<ProposalId, ProposalId> headOf, boolean twice) {
        var report = new GroupReport(GroupReportId.next(), group.id(), words, null, null, null, NEXT, false, communicator.id(), clock.instant());
        world.groupReports.put(report.id(), report);
        var news = new GroupReported(group.id(), space.id(), report.id(), group.sources(), report.at());
        var heads = group.sources().stream().map(headOf::get).collect(Collectors.toSet());
        var all = headOf.keySet().stream().filter(id -> heads.contains(headOf.get(id))).collect(Collectors.toUnmodifiableSet());
        for (int time = 0; time < (twice ? 2 : 1); time++) {
            scenario.publish(news).andWaitForStateChange(() -> all.stream().allMatch(id -> times(id, words) > 0), reached -> reached)
                    .andVerify(reached -> assertThat(reached).isTrue());
        }
        return all;
    }

    private long times(ProposalId id, String words) {
        return trails.listFor(id).stream().filter(step -> step.kind() == StepKind.REPORTED_BACK && String.valueOf(step.text()).contains(words)).count();
    }

    @Test
    void nobodyFallsBackOrWaitsLongerBecauseOfAMerge(Scenario scenario) {
        var target = raised();
        var source = raised();
        followUps.read(communicator, target, null, NEXT);
        report(source, Status.LOOKED_INTO, SOON);

        merged(scenario, target, source);

        assertThat(List.of(world.status(target), world.status(source))).containsOnly(Status.LOOKED_INTO);
        assertThat(trails.findPromise(target)).map(Promise::by).contains(SOON);
    }

    @Test
    void aMergeToldTwiceIsWrittenOnce(Scenario scenario) {
        var target = raised();
        var source = raised();
        var turn = merged(scenario, target, source);
        var before = kinds(source);
        var marker = raised();

        scenario.publish(new ProposalsMerged(List.of(source), target, space.id(), turn, clock.instant()))
                .andWaitForEventOfType(ProposalsMerged.class).toArriveAndVerify(again -> assertThat(again.turn()).isEqualTo(turn));
        var later = world.aTurn(Turn.WITHDRAWN, marker, true, null, clock.instant());
        scenario.publish(new ProposalWithdrawn(marker, space.id(), later, clock.instant()))
                .andWaitForStateChange(() -> has(marker, StepKind.WITHDRAWN)).andVerify(done -> assertThat(done).isTrue());

        assertThat(kinds(source)).isEqualTo(before);
    }

    @Test
    void aGroupThatTakesOnSourceAndTargetIsToldOnceToEach(Scenario scenario) {
        var target = raised();
        var source = raised();
        merged(scenario, target, source);
        var group = world.aGroup(space, List.of(source, target));

        scenario.publish(new WorkingGroupFormed(group.id(), space.id(), List.of(source, target), clock.instant()))
                .andWaitForStateChange(() -> has(target, StepKind.GROUP_FORMED)).andVerify(done -> assertThat(done).isTrue());

        assertThat(kinds(source)).containsOnlyOnce(StepKind.GROUP_FORMED);
        assertThat(kinds(target)).containsOnlyOnce(StepKind.GROUP_FORMED);
        assertThat(world.status(source)).isEqualTo(Status.IN_A_WORKING_GROUP);
    }

    @Test
    void theWholeHearsOfEachPartAndIsDoneWhenAllPartsAre(Scenario scenario) {
        var whole = raised();
        var open = raised();
        var cheap = raised();
        List.of(open, cheap).forEach(part -> world.arose(part, Turn.SPLIT));
        world.leads(whole, Turn.SPLIT, open, cheap);
        var turn = world.aTurn(Turn.SPLIT, whole, false, null, clock.instant());
        scenario.publish(new ProposalSplit(whole, List.of(open, cheap), space.id(), turn, clock.instant()))
                .andWaitForStateChange(() -> has(cheap, StepKind.PART_OF)).andVerify(done -> assertThat(done).isTrue());

        report(open, Status.DONE, null);
        assertThat(world.status(whole).open()).isTrue();
        assertThat(trails.listFor(whole).getLast().text()).contains("Nu vet vi mer").contains(world.proposals.get(open).reference().text());
        report(cheap, Status.NOT_GOING_AHEAD, null);

        assertThat(world.status(whole)).isEqualTo(Status.DONE);
        assertThat(kinds(whole)).containsExactly(StepKind.RAISED, StepKind.SPLIT, StepKind.REPORTED_BACK, StepKind.REPORTED_BACK);
        assertThat(kinds(open)).containsExactly(StepKind.PART_OF, StepKind.REPORTED_BACK);
    }

    @Test
    void whatIsTakenBackIsClosedAndStandsWhereItStoodWhenItIsRestored(Scenario scenario) {
        var proposal = raised();
        report(proposal, Status.LOOKED_INTO, NEXT);
        var turn = world.aTurn(Turn.WITHDRAWN, proposal, true, "Det är redan gjort", clock.instant());
        scenario.publish(new ProposalWithdrawn(proposal, space.id(), turn, clock.instant()))
                .andWaitForStateChange(() -> has(proposal, StepKind.WITHDRAWN)).andVerify(done -> assertThat(done).isTrue());
        assertThat(world.status(proposal)).isEqualTo(Status.NOT_GOING_AHEAD);
        assertThat(trails.findPromise(proposal)).isEmpty();
        assertThat(trails.listFor(proposal).getLast().text()).isEqualTo("Den som la fram förslaget tog tillbaka det.\n\nDet är redan gjort");

        var restored = world.aTurn(Turn.RESTORED, proposal, false, null, clock.instant());
        scenario.publish(new ProposalRestored(proposal, space.id(), restored, clock.instant()))
                .andWaitForStateChange(() -> has(proposal, StepKind.RESTORED)).andVerify(done -> assertThat(done).isTrue());
        assertThat(world.status(proposal)).isEqualTo(Status.LOOKED_INTO);
        assertThat(trails.findPromise(proposal)).isPresent();
    }

    @Test
    @Tag("UX-09")
    void theLedgerCountsWhatWasRaisedAndNotWhatAroseFromIt(Scenario scenario) {
        var one = raised();
        var other = raised();
        var target = raised();
        world.arose(target, Turn.MERGED);
        merged(scenario, target, one, other);
        report(target, Status.DONE, null);

        var ledger = counting.count(Scope.at(java.util.List.of(meeting.id())), 10);

        assertThat(ledger.first()).extracting(item -> item.proposal()).containsExactlyInAnyOrder(one, other);
        assertThat(ledger.figures().byStage()).containsExactlyEntriesOf(java.util.Map.of(Stage.DONE, 2));
        assertThat(ledgers.countsOf(space.id()).all()).isEqualTo(2);
    }
}
