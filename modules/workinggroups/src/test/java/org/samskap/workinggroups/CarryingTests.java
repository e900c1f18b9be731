package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.Basis;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.Joining;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.internal.people.Wish;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** What a group's beginning means for others: the list of proposals knows who carries what, and who wanted to help is asked. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class CarryingTests {
    private static final Actor FACILITATOR = new Actor(Neighbours.ALMA, "Alma");

    private final WorkingGroups groups;
    private final Board board;
    private final Told told;
    private final Crowd crowd;
    private final Eager.Hands hands;
    private final Letterbox letterbox;
    private final AtTheGroup door;
    private final Membership membership;
    private final Founding founding;

    CarryingTests(WorkingGroups groups, Board board, Told told, Crowd crowd, Eager.Hands hands, Letterbox letterbox,
                  AtTheGroup door, Membership membership, Founding founding) {
        this.groups = groups;
        this.board = board;
        this.told = told;
        this.crowd = crowd;
        this.hands = hands;
        this.letterbox = letterbox;
        this.door = door;
        this.membership = membership;
        this.founding = founding;
    }

    private WorkingGroupId found(ClusterId cluster) {
        return groups.found(FACILITATOR, cluster, "Nära dig " + UUID.randomUUID(), "nara", "Vi prövar en drop-in.", "Den har prövats en vinter.");
    }

    @Test
    void theListOfProposalsHearsWhichGroupCarriesThem(Scenario scenario) {
        var proposal = board.raise("Hjälp med BankID", true);
        var cluster = board.group(proposal);

        scenario.stimulate(() -> found(cluster)).andWaitForStateChange(() -> told.groups.get(proposal.id()))
                .andVerify(known -> assertThat(known).isEqualTo(Set.of(groups.listFor(proposal.id()).getFirst().id().value())));
    }

    @Test
    void theListOfProposalsHearsWhichOrganisationsAreInTheirGroups(Scenario scenario) {
        var proposal = board.raise("Hjälp med BankID", true);
        var group = found(board.group(proposal));

        scenario.stimulate(() -> groups.join(group, new Actor(Neighbours.LEILA, "Leila"), Neighbours.HOUSE.id()))
                .andWaitForStateChange(() -> told.organisations.get(proposal.id()), known -> known != null && !known.isEmpty())
                .andVerify(known -> assertThat(known).containsExactly(Neighbours.HOUSE.id()));
    }

    @Test
    void theListOfProposalsHearsThatAnOrganisationLeft(Scenario scenario) {
        var proposal = board.raise("Hjälp med BankID", true);
        var group = found(board.group(proposal));
        var leila = new Actor(Neighbours.LEILA, "Leila");
        groups.join(group, leila, Neighbours.HOUSE.id());
        scenario.stimulate(() -> groups.get(group)).andWaitForStateChange(() -> told.organisations.get(proposal.id()), known -> known != null && !known.isEmpty())
                .andVerify(known -> assertThat(known).hasSize(1));

        scenario.stimulate(() -> leave(group, leila))
                .andWaitForStateChange(() -> told.organisations.get(proposal.id()), Set::isEmpty)
                .andVerify(known -> assertThat(told.groups.get(proposal.id())).containsExactly(group.value()));
    }

    private void leave(WorkingGroupId group, Actor person) {
        var opened = door.open(groups.get(group).slug(), person);
        membership.leave(opened, opened.standing().mine().getFirst().id());
    }

    @Test
    void whoeverWantedToWorkOnItMayComeInWhereOthersHaveToAsk(Scenario scenario) {
        var proposal = board.raise("Hjälp med BankID", true);
        var siv = crowd.named("Siv");
        var leila = new Actor(Neighbours.LEILA, "Leila");
        hands.offer(siv, proposal.id(), null, true);
        hands.offer(leila, proposal.id(), Neighbours.HOUSE.id(), true);
        var start = new Founding.Start(Joining.INVITED, null);
        var charter = new Charter("Nära dig", "nara", "Vi prövar en drop-in.", "Den har prövats en vinter.");

        scenario.stimulate(() -> founding.found(FACILITATOR, new Basis(Neighbours.SPACE.id(), List.of(), List.of(proposal)), charter, start, UUID.randomUUID().toString()))
                .andWaitForStateChange(() -> letterbox.to(siv.id()), letters -> !letters.isEmpty())
                .andVerify(letters -> assertThat(letters).hasSize(1));
        var group = groups.listFor(proposal.id()).getFirst();
        var opened = door.open(group.slug(), siv);

        assertThat(opened.standing().is(MemberState.INVITED)).isTrue();
        assertThat(opened.standing().insider()).as("asked is not in").isFalse();
        assertThat(membership.join(opened.found(), siv, new Wish(null, true, false, null))).isEqualTo(MemberState.IN);
        assertThat(door.open(group.slug(), leila).standing().mine()).singleElement()
                .satisfies(place -> assertThat(place.organisation().id()).isEqualTo(Neighbours.HOUSE.id()));
    }

    @Test
    void whoeverWantedToWorkOnItIsAskedOnceWhenAGroupTakesItOn(Scenario scenario) {
        var first = board.raise("Hjälp med BankID", true);
        var second = board.raise("Fråga någon", true);
        var ida = crowd.named("Ida");
        hands.offer(ida, first.id(), null, true);
        hands.offer(ida, second.id(), null, false);

        scenario.stimulate(() -> found(board.group(first, second)))
                .andWaitForStateChange(() -> letterbox.to(ida.id()), letters -> !letters.isEmpty())
                .andVerify(letters -> assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.body())
                        .contains("https://samskap.example/groups/nara").contains("/join")));
        var formed = new WorkingGroupFormed(groups.listFor(first.id()).getFirst().id(), Neighbours.SPACE.id(), List.of(first.id()), java.time.Instant.now());
        scenario.publish(formed).andWaitForStateChange(() -> told.groups.get(first.id())).andVerify(known -> assertThat(letterbox.to(ida.id())).as("the same news again").hasSize(1));
    }
}
