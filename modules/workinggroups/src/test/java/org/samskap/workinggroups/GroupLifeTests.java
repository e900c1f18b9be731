package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.SPACE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.events.EventCancelled;
import org.samskap.events.EventPublished;
import org.samskap.events.EventState;
import org.samskap.events.SeriesSummary;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Status;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Basis;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.Running;
import org.samskap.workinggroups.internal.life.GroupLife;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.internal.life.Turning;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.life.Move;
import org.samskap.workinggroups.internal.reports.Heard;
import org.samskap.workinggroups.internal.reports.Telling;
import org.samskap.workinggroups.internal.reports.Told;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** How a group begins, tells, pauses, goes up in another and ends, on a real database. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class GroupLifeTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final LocalDate NEXT = LocalDate.of(2024, 1, 15);

    private final WorkingGroups groups;
    private final Founding founding;
    private final AtTheGroup door;
    private final GroupLife life;
    private final Telling telling;
    private final Running running;
    private final Heard heard;
    private final GroupQueries queries;
    private final Board board;
    private final Crowd crowd;
    private final Meetings meetings;

    GroupLifeTests(WorkingGroups groups, Founding founding, AtTheGroup door, GroupLife life, Telling telling, Running running,
                   Heard heard, GroupQueries queries, Board board, Crowd crowd, Meetings meetings) {
        this.groups = groups;
        this.founding = founding;
        this.door = door;
        this.life = life;
        this.telling = telling;
        this.running = running;
        this.heard = heard;
        this.queries = queries;
        this.board = board;
        this.crowd = crowd;
        this.meetings = meetings;
    }

    // ---------------------------------------------------------------- founding

    @Test
    void aGroupIsFoundedFromSeveralClustersAndProposalsAtOnce() {
        var a = board.raise("A", true);
        var b = board.raise("B", true);
        var c = board.raise("C", true);

        var group = open(founded(List.of(a, b, c), board.group(a), board.group(b)));

        assertThat(group.group().sources()).containsExactly(a.id(), b.id(), c.id());
    }

    @Test
    void aGroupIsFoundedFromNothingAndTheSameFormFoundsOnce() {
        var basis = new Basis(SPACE.id(), List.of(), List.of());
        var key = key();

        var first = founding.found(FACILITATOR, basis, charter(), Founding.Start.PLAIN, key);

        assertThat(founding.found(FACILITATOR, basis, charter(), Founding.Start.PLAIN, key)).isEqualTo(first);
        assertThat(groups.get(first).sources()).isEmpty();
    }

    @Test
    void aClusterThatBecameAGroupCannotBecomeAnotherTogetherWithMore() {
        var taken = board.group(board.raise("A", true));
        founded(List.of(), taken);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> founded(List.of(), taken, board.group(board.raise("B", true))));
    }

    // ---------------------------------------------------------------- telling

    @Test
    @Tag("REL-29")
    void aReportIsToldOnceHoweverOftenTheFormIsSent(AssertablePublishedEvents events) {
        var group = aGroup(board.raise("A", true), board.raise("B", true));
        var key = key();

        var first = telling.tell(group.group(), ALMA, Told.of("Vi har börjat.", null, NEXT), key);

        assertThat(telling.tell(group.group(), ALMA, Told.of("Vi har börjat.", null, NEXT), key)).isEqualTo(first);
        assertThat(events.ofType(GroupReported.class).matching(event -> event.workingGroup().equals(group.group().id()))).singleElement()
                .satisfies(event -> assertThat(event.sources()).isEqualTo(group.group().sources()));
        assertThat(open(group.group().id()).terms().reportBy()).isEqualTo(NEXT);
    }

    @Test
    void aReportStandsOnTheNextMeetingOfTheSeriesTheGroupReportsTo() {
        var series = meetings.aSeries("oppna-" + key());
        var next = meetings.aMeeting(series.id(), LocalDate.of(2023, 12, 18), EventState.OPEN);
        var later = meetings.aMeeting(series.id(), LocalDate.of(2024, 1, 15), EventState.OPEN);
        var group = reportingTo(series, aGroup(board.raise("A", true)));

        telling.tell(group.group(), ALMA, Told.of("Vi har börjat.", null, NEXT), key());

        assertThat(heard.at(next.id(), series.id(), false)).singleElement().satisfies(one -> assertThat(one.reports()).hasSize(1));
        assertThat(heard.at(later.id(), series.id(), false)).isEmpty();
        assertThat(heard.at(later.id(), series.id(), true)).singleElement().satisfies(one -> assertThat(one.reports()).isEmpty());
    }

    @Test
    @Tag("REL-02")
    void aReportWithoutAMeetingFindsTheNextOneThatIsPlannedAndMovesOnWhenItIsCancelled(Scenario scenario) {
        var series = meetings.aSeries("oppna-" + key());
        var group = reportingTo(series, aGroup(board.raise("A", true)));
        telling.tell(group.group(), ALMA, Told.of("Vi har börjat.", null, NEXT), key());
        var planned = meetings.aMeeting(series.id(), LocalDate.of(2023, 12, 18), EventState.OPEN);

        for (int time = 0; time < 2; time++) {
            scenario.publish(new EventPublished(planned.id(), SPACE.id(), Instant.EPOCH))
                    .andWaitForStateChange(() -> heard.at(planned.id(), series.id(), false), found -> found.size() == 1)
                    .andVerify(found -> assertThat(found.getFirst().reports()).hasSize(1));
        }
        meetings.put(planned.id(), series.id(), planned.slug(), planned.title(), planned.firstDay(), EventState.CANCELLED);
        var instead = meetings.aMeeting(series.id(), LocalDate.of(2024, 1, 15), EventState.OPEN);

        scenario.publish(new EventCancelled(planned.id(), SPACE.id(), Instant.EPOCH))
                .andWaitForStateChange(() -> heard.at(instead.id(), series.id(), false), found -> found.size() == 1)
                .andVerify(found -> assertThat(heard.at(planned.id(), series.id(), false)).isEmpty());
    }

    // ---------------------------------------------------------------- life

    @Test
    void everyTurnIsToldWithItsReasonAndStandsInTheGroupsLife(AssertablePublishedEvents events) {
        var group = aGroup(board.raise("A", true));

        life.turn(group, FACILITATOR, turning(Turn.PAUSE, "Två är sjuka.", NEXT, null), key());

        assertThat(groups.get(group.group().id()).state()).isEqualTo(State.DORMANT);
        assertThat(reports(events, group)).singleElement().satisfies(report -> {
            assertThat(report.text()).contains("Gruppen gör en paus.", "Två är sjuka.");
            assertThat(report.nextDate()).isEqualTo(NEXT);
        });
    }

    @Test
    @Tag("SEC-02")
    void whatAModeratorHidesOfAReportIsGoneFromTheTurnItToldOfAndFromTheMeetingThatHeardIt(AssertablePublishedEvents events) {
        var series = meetings.aSeries("oppna-" + key());
        var next = meetings.aMeeting(series.id(), LocalDate.of(2023, 12, 18), EventState.OPEN);
        var group = reportingTo(series, aGroup(board.raise("A", true)));
        life.turn(group, FACILITATOR, turning(Turn.PAUSE, "Kalle är elak.", NEXT, null), key());
        life.turn(open(group.group().id()), FACILITATOR, turning(Turn.CONTINUE, "Nu går det igen.", NEXT, null), key());
        var report = reports(events, group).stream().filter(one -> one.text().contains("Kalle")).findFirst().orElseThrow();

        telling.hide(report.id(), Instant.EPOCH);

        assertThat(queries.findView(group.group().slug()).orElseThrow().moves()).extracting(Move::reason).doesNotContain("Kalle är elak.").contains("Nu går det igen.");
        assertThat(heard.at(next.id(), series.id(), false).getFirst().reports()).extracting(Heard.Report::text).hasSize(2).containsOnlyOnce((String) null);

        telling.show(report.id());

        assertThat(queries.findView(group.group().slug()).orElseThrow().moves()).extracting(Move::reason).contains("Kalle är elak.");
        assertThat(heard.at(next.id(), series.id(), false).getFirst().reports()).extracting(Heard.Report::text).doesNotContainNull();
    }

    @Test
    void aGroupThatIsDoneLeavesAnOutcomeForEachSource(AssertablePublishedEvents events) {
        var group = aGroup(board.raise("A", true), board.raise("B", true));
        groups.join(group.group().id(), crowd.named("Ronja"), null);

        life.turn(open(group.group().id()), FACILITATOR, new Turning(Turn.FINISH, "Kvällarna har hållits hela hösten.", null, null, Status.DONE, null, null,
                null, null), key());

        assertThat(groups.get(group.group().id()).state()).isEqualTo(State.DONE);
        assertThat(reports(events, group)).singleElement().satisfies(report -> {
            assertThat(report.status()).isEqualTo(Status.DONE);
            assertThat(report.closing()).isTrue();
        });
        assertThat(events.ofType(WorkingGroupClosed.class).matching(event -> event.workingGroup().equals(group.group().id()))).hasSize(1);
    }

    @Test
    @Tag("REL-29")
    void theSameTurnTwiceIsOneAndAnotherAfterTheEndIsRefused() {
        var group = aGroup(board.raise("A", true));
        var key = key();
        var end = new Turning(Turn.END, "Ingen hade tid att hålla i det.", null, null, Status.NOT_GOING_AHEAD, null, null, null, null);

        life.turn(group, FACILITATOR, end, key);
        life.turn(group, FACILITATOR, end, key);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> life.turn(group, FACILITATOR, end, key()));
    }

    @Test
    void onlyThoseWhoRunAGroupDecideHowItGoesOn() {
        var group = aGroup(board.raise("A", true));
        var ronja = crowd.named("Ronja");
        groups.join(group.group().id(), ronja, null);
        var asMember = door.open(group.group().slug(), ronja);

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> life.turn(asMember, ronja, turning(Turn.PAUSE, "Trött.", NEXT, null), key()));
    }

    @Test
    void whoDoesNotStayOnLeavesAndTheMeetingIsRemembered(AssertablePublishedEvents events) {
        var group = aGroup(board.raise("A", true));
        groups.join(group.group().id(), crowd.named("Ronja"), null);
        var opened = open(group.group().id());
        var meeting = meetings.aMeeting(meetings.aSeries("oppna-" + key()).id(), LocalDate.of(2023, 11, 20), EventState.OPEN);
        var staying = Set.of(opened.found().members().getFirst().id());

        life.turn(opened, FACILITATOR, new Turning(Turn.CONTINUE, "Vi provar en termin till.", null, null, null, NEXT, meeting, staying, null), key());

        assertThat(open(group.group().id()).found().members()).singleElement().satisfies(member -> assertThat(member.person()).isEqualTo(ALMA));
        assertThat(open(group.group().id()).found().in(MemberState.LEFT)).hasSize(1);
        assertThat(events.ofType(MemberLeft.class)).hasSize(1);
    }

    @Test
    void aGroupThatGoesUpInAnotherHandsOverWhatItCarriesAndInvitesItsPeople(AssertablePublishedEvents events) {
        var shared = board.raise("Båda bär det", true);
        var one = aGroup(board.raise("A", true), shared);
        var other = aGroup(board.raise("B", true), shared);
        var ronja = crowd.named("Ronja");
        groups.join(one.group().id(), ronja, null);

        life.turn(open(one.group().id()), FACILITATOR, turning(Turn.MERGE, "Vi gör samma sak.", null, other.group()), key());

        var carried = new HashSet<>(one.group().sources());
        carried.addAll(other.group().sources());
        assertThat(groups.get(other.group().id()).sources()).containsExactlyInAnyOrderElementsOf(carried);
        assertThat(events.ofType(ProposalsTakenOn.class).matching(event -> event.workingGroup().equals(other.group().id()))).singleElement()
                .satisfies(event -> assertThat(event.sources()).containsExactly(one.group().sources().getFirst()));
        assertThat(open(other.group().id()).found().in(MemberState.INVITED)).extracting(member -> member.person()).containsExactly(ronja.id());
        assertThat(open(one.group().id()).terms().successor()).isEqualTo(other.group().id());
    }

    // ---------------------------------------------------------------- running

    @Test
    @Tag("REL-28")
    void ofTwoWhoChangeAGroupAtOnceTheSecondIsTold() {
        var group = aGroup();
        var rules = new Running.Rules(charter(), "Alma", Joining.ASK, null, null);

        running.change(group, group.terms().version(), rules, List.of());

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> running.change(group, group.terms().version(), rules, List.of()));
    }

    @Test
    void aCoordinatorWhoIsNotStaffTakesNoProposalsOn() {
        var group = aGroup();
        var ronja = crowd.named("Ronja");
        groups.join(group.group().id(), ronja, null);
        var asMember = door.open(group.group().slug(), ronja);

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() ->
                running.change(asMember, group.terms().version(), new Running.Rules(charter(), null, Joining.OPEN, null, null), List.of()));
    }

    // ----------------------------------------------------------------

    private List<GroupReport> reports(AssertablePublishedEvents events, Opened group) {
        var told = new ArrayList<GroupReport>();
        for (var event : events.ofType(GroupReported.class).matching(event -> event.workingGroup().equals(group.group().id()))) {
            told.add(telling.get(event.report()));
        }
        return told;
    }

    private static Turning turning(Turn turn, String reason, @Nullable LocalDate next, @Nullable WorkingGroup successor) {
        return new Turning(turn, reason, null, null, null, next, null, null, successor);
    }

    private Opened reportingTo(SeriesSummary series, Opened group) {
        running.change(group, group.terms().version(), new Running.Rules(charter(), null, Joining.OPEN, series.id(), null), List.of());
        return open(group.group().id());
    }

    private Opened aGroup(ProposalSummary... sources) {
        return open(founded(List.of(sources)));
    }

    private WorkingGroupId founded(List<ProposalSummary> proposals, ClusterId... clusters) {
        var basis = founding.open(FACILITATOR, SPACE.id(), List.of(clusters), proposals);
        return founding.found(FACILITATOR, basis, charter(), Founding.Start.PLAIN, key());
    }

    private Opened open(WorkingGroupId id) {
        return door.open(groups.get(id).slug(), FACILITATOR);
    }

    private static Charter charter() {
        return new Charter("Nära dig", "nara-dig", "Vi prövar en drop-in.", "Den har prövats en vinter.");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
