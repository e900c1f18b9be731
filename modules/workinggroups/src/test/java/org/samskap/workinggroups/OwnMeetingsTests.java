package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.workinggroups.Neighbours.ALMA;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.events.EventState;
import org.samskap.events.EventStewards;
import org.samskap.events.EventSummary;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.meetings.GroupMeetings;
import org.samskap.workinggroups.internal.meetings.GroupMeetings.Wanted;
import org.samskap.workinggroups.internal.meetings.MeetsThatDayAlready;
import org.samskap.workinggroups.internal.people.Membership;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** A group's own meetings: events of a series of its own, looked after by those who run the group. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class OwnMeetingsTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 4);

    private final WorkingGroups groups;
    private final AtTheGroup door;
    private final GroupMeetings meetings;
    private final Membership membership;
    private final EventStewards stewards;
    private final Meetings calendar;
    private final MockMvcTester mvc;
    private final Crowd crowd;
    private final Board board;
    private WorkingGroup group;

    OwnMeetingsTests(WorkingGroups groups, AtTheGroup door, GroupMeetings meetings, Membership membership, EventStewards stewards, Meetings calendar,
                     MockMvcTester mvc, Board board, Crowd crowd) {
        this.groups = groups;
        this.door = door;
        this.meetings = meetings;
        this.membership = membership;
        this.stewards = stewards;
        this.calendar = calendar;
        this.mvc = mvc;
        this.crowd = crowd;
        this.board = board;
    }

    @BeforeEach
    void aGroup() {
        group = groups.get(groups.found(FACILITATOR, board.group(board.raise("Hjälp med BankID", true)), "Nära dig", "nara-dig", "Pröva.", "Prövat."));
    }

    @Test
    @Tag("REL-29")
    void theyAreEventsOfASeriesOfItsOwnAndTheSameFormPlansOne() {
        var first = plan(at(18), "form");

        assertThat(plan(at(18), "form")).isEqualTo(first);
        assertThat(event(first).series()).isEqualTo(open().terms().ownSeries());
        assertThat(calendar.events.values()).filteredOn(one -> open().terms().ownSeries().equals(one.series())).hasSize(1);
    }

    @Test
    void anotherMeetingOnThatDayDoesNotOverwriteTheFirst() {
        var first = plan(at(18), "form");
        var before = event(first);

        assertThatExceptionOfType(MeetsThatDayAlready.class).isThrownBy(() -> plan(at(10), "another form"));

        assertThat(event(first)).isEqualTo(before);
    }

    @Test
    @Tag("UX-04")
    void whoeverPlansOneOnADayThatIsTakenKeepsWhatWasTyped() throws Exception {
        plan(at(18), "form");

        var answer = mvc.post().uri(group.href() + "/meetings/new").header(SignedInByHeader.HEADER, ALMA).param("day", DAY.toString())
                .param("place", "Biblioteket").param("agenda", "Våren").exchange();

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("#day-error")).hasSize(1);
        assertThat(page.select("#place").val() + page.select("#agenda").val()).isEqualTo("BiblioteketVåren");
    }

    @Test
    void theAddressOfACancelledMeetingStaysWithIt() {
        var first = plan(at(18), "form");
        var it = event(first);
        calendar.put(it.id(), it.series(), it.slug(), it.title(), DAY, EventState.CANCELLED);

        var second = plan(at(18), "another form");

        assertThat(second).isEqualTo(first + "-2");
        assertThat(event(first).state()).isEqualTo(EventState.CANCELLED);
    }

    @Test
    @Tag("SEC-03")
    void thoseWhoRunTheGroupLookAfterItsMeetingsAndMembersDoNot() {
        var meeting = event(plan(at(18), "form")).id();
        var ronja = crowd.named("Ronja");
        groups.join(group.id(), ronja, null);

        assertThat(stewards.lookAfter(meeting, ronja.id())).isFalse();
        assertThat(stewards.eventsOf(ronja.id())).isEmpty();

        var place = open().found().members().stream().filter(member -> ronja.id().equals(member.person())).findFirst().orElseThrow();
        membership.entrust(open(), place.id(), MemberRole.SECRETARY);
        assertThat(stewards.lookAfter(meeting, ronja.id())).isTrue();
        assertThat(stewards.eventsOf(ronja.id())).containsExactly(meeting);

        membership.leave(open(), place.id());
        assertThat(stewards.lookAfter(meeting, ronja.id())).isFalse();
    }

    @Test
    void theirPageLeadsToChangingAndToTheMinutesAndNobodyElses() throws Exception {
        var meeting = plan(at(18), "form");

        assertThat(page(ALMA.toString()).select("a[href=" + meeting + "/plan]")).hasSize(1);
        assertThat(page(crowd.named("Omar").id().toString()).select("#meetings ~ ul a[href=" + meeting + "]")).hasSize(1);
        assertThat(page(crowd.named("Omar").id().toString()).select("a[href$=/plan]")).isEmpty();
    }

    private Document page(String person) throws UnsupportedEncodingException {
        return Jsoup.parse(mvc.get().uri(group.href()).header(SignedInByHeader.HEADER, person).exchange().getResponse().getContentAsString());
    }

    private static Wanted at(int hour) {
        return new Wanted(DAY, LocalTime.of(hour, 0), null, "Biblioteket", null, null);
    }

    private String plan(Wanted wanted, String key) {
        return meetings.plan(open(), wanted, key + group.id());
    }

    private EventSummary event(String href) {
        return calendar.events.values().stream().filter(one -> one.href().equals(href)).findFirst().orElseThrow();
    }

    private Opened open() {
        return door.open(group.slug(), FACILITATOR);
    }
}
