package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.workinggroups.Neighbours.ALMA;

import java.time.Instant;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.RepresentativeLeft;
import org.samskap.partners.Sector;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.Running;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.internal.people.Seats;
import org.samskap.workinggroups.internal.people.Wish;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

/** An organisation keeps its seat in a group when the person who spoke for it stops, and the next person takes it. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class SeatsTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final WorkingGroups groups;
    private final Running running;
    private final Seats seats;
    private final Membership membership;
    private final AtTheGroup door;
    private final OneOrganisation directory;
    private final MockMvcTester mvc;
    private final Board board;
    private final Crowd crowd;
    private OrganisationId house = OrganisationId.next();
    private WorkingGroup group;
    private Actor ronja;

    SeatsTests(WorkingGroups groups, Running running, Seats seats, Membership membership, AtTheGroup door, OneOrganisation directory, MockMvcTester mvc, Board board,
               Crowd crowd) {
        this.groups = groups;
        this.running = running;
        this.seats = seats;
        this.membership = membership;
        this.door = door;
        this.directory = directory;
        this.mvc = mvc;
        this.board = board;
        this.crowd = crowd;
    }

    @BeforeEach
    void ronjaIsInAGroupForAHouse() {
        house = directory.enter(new Organisation(OrganisationId.next(), "huset-" + house, "Huset", Sector.USER_ORGANISATION, null, Lang.SV, "Ett hus.", List.of(), false));
        group = groups.get(groups.found(FACILITATOR, board.group(board.raise("A", true)), "Nära dig", "nara-dig", "Vi prövar.", "Prövat."));
        ronja = speaker("Ronja");
        groups.join(group.id(), ronja, house);
    }

    @Test
    @Tag("REL-02")
    void theSeatStaysWithTheOrganisationAlsoWhenToldTwice(Scenario scenario) {
        scenario.publish(new RepresentativeLeft(house, ronja.id(), LATER))
                .andWaitForStateChange(() -> open().found().in(MemberState.LEFT), gone -> !gone.isEmpty()).andVerify(gone -> {});
        seats.giveUp(house, ronja.id(), LATER);

        assertThat(delegates()).singleElement().satisfies(seat -> assertThat(seat.person()).isNull());
        assertThat(open().found().in(MemberState.LEFT)).extracting(Member::person).contains(ronja.id());
    }

    @Test
    void whereOthersAreThereForItNoSeatIsEmpty() {
        var siv = speaker("Siv");
        groups.join(group.id(), siv, house);

        seats.giveUp(house, ronja.id(), LATER);

        assertThat(delegates()).extracting(Member::person).containsExactly(siv.id());
    }

    @Test
    void whoeverCameBackForItSinceStays() {
        seats.giveUp(house, ronja.id(), Instant.EPOCH);

        assertThat(delegates()).extracting(Member::person).containsExactly(ronja.id());
    }

    @Test
    @Tag("SEC-03")
    void theNextPersonTakesTheSeatWithoutAskingAndOthersStayOut() throws Exception {
        running.change(open(), open().terms().version(), new Running.Rules(new Charter("Nära dig", "nara-dig", "Pröva.", "Prövat."), null, Joining.INVITED, null, null),
                List.of());
        seats.giveUp(house, ronja.id(), LATER);
        var siv = speaker("Siv");
        var omar = crowd.named("Omar");

        assertThat(page(siv, "").select("a[href$=/join]")).hasSize(1);
        assertThat(page(siv, "/join").select("input[name=organisation]").eachAttr("value")).containsExactly(house.toString());
        assertThat(mvc.get().uri(group.href() + "/join").header(SignedInByHeader.HEADER, omar.id()).exchange()).hasStatus(404);
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> membership.join(open().found(), siv, new Wish(null, true, false, null)));

        assertThat(mvc.post().uri(group.href() + "/join").header(SignedInByHeader.HEADER, siv.id()).param("organisation", house.toString()).exchange()).hasStatus(303);
        assertThat(delegates()).extracting(Member::person).containsExactly(siv.id());
    }

    @Test
    void whoeverHasAnotherPlaceInTheGroupIsStillInIt(AssertablePublishedEvents events) {
        groups.join(group.id(), ronja, null);

        seats.giveUp(house, ronja.id(), LATER);
        assertThat(events.ofType(MemberLeft.class)).isEmpty();

        var hers = open().found().members().stream().filter(one -> ronja.id().equals(one.person())).findFirst().orElseThrow();
        membership.leave(open(), hers.id());
        membership.leave(open(), hers.id());
        assertThat(events.ofType(MemberLeft.class)).extracting(MemberLeft::person).containsExactly(ronja.id());
    }

    private List<Member> delegates() {
        return open().found().members().stream().filter(one -> one.organisation() != null && one.organisation().id().equals(house)).toList();
    }

    private Actor speaker(String name) {
        var person = crowd.named(name);
        directory.appoint(person.id(), house);
        return person;
    }

    private Opened open() {
        return door.open(group.slug(), FACILITATOR);
    }

    private Document page(Actor person, String path) throws Exception {
        return Jsoup.parse(mvc.get().uri(group.href() + path).header(SignedInByHeader.HEADER, person.id()).exchange().getResponse().getContentAsString());
    }
}
