package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.HOUSE;
import static org.samskap.workinggroups.Neighbours.LEILA;
import static org.samskap.workinggroups.Neighbours.SPACE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationEntered;
import org.samskap.partners.Target;
import org.samskap.partners.TargetNames;
import org.samskap.proposals.ClusterId;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.Member;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class WorkinggroupsModuleTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");

    private final WorkingGroups groups;
    private final GroupQueries queries;
    private final Board board;
    private final Crowd crowd;
    private final OneOrganisation directory;
    private final TargetNames names;

    WorkinggroupsModuleTests(WorkingGroups groups, GroupQueries queries, Board board, Crowd crowd, OneOrganisation directory,
                             TargetNames names) {
        this.groups = groups;
        this.queries = queries;
        this.board = board;
        this.crowd = crowd;
        this.directory = directory;
        this.names = names;
    }

    @Test
    void aGroupCarriesTheProposalsOfItsClusterInTheirOrder(Scenario scenario) {
        var first = board.raise("Hjälp med BankID", true);
        var second = board.raise("Fråga någon", true);
        var cluster = board.group(first, second);

        scenario.stimulate(() -> found(cluster)).andWaitForEventOfType(WorkingGroupFormed.class)
                .matching(event -> event.sources().equals(List.of(first.id(), second.id())))
                .toArriveAndVerify((event, id) -> assertThat(event.workingGroup()).isEqualTo(id));

        assertThat(groups.listFor(first.id())).isEqualTo(groups.listFor(second.id())).singleElement()
                .extracting(WorkingGroup::space, WorkingGroup::state).containsExactly(SPACE.id(), State.FORMING);
        assertThat(groups.listIn(SPACE.id())).contains(groups.listFor(first.id()).getFirst());
    }

    @Test
    void onlyAFacilitatorOfTheSpaceFoundsAGroup() {
        var cluster = board.group(board.raise("Hjälp med BankID", true));

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> groups.found(crowd.named("Omar"), cluster, "Namn", "namn", "Pröva.", "Prövat."));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> found(ClusterId.next()));
    }

    @Test
    void anEmptyClusterFoundsNothing() {
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> found(board.group()));
    }

    @Test
    @Tag("REL-29")
    void foundingTwiceAtTheSameMomentMakesOneGroup() throws Exception {
        var proposal = board.raise("Hjälp med BankID", true);
        var cluster = board.group(proposal);

        assertThat(new HashSet<>(atOnce(Collections.nCopies(4, () -> found(cluster))))).hasSize(1);
        assertThat(groups.listFor(proposal.id())).hasSize(1);
    }

    @Test
    void groupsFoundedWithTheSameNameAtTheSameMomentGetAddressesOfTheirOwn() throws Exception {
        List<Callable<WorkingGroupId>> foundings = Stream.generate(() -> board.group(board.raise("Förslag", true)))
                .limit(4).<Callable<WorkingGroupId>>map(cluster -> () -> groups.found(FACILITATOR, cluster, "Samma", "samma", "Pröva.", "Prövat."))
                .toList();

        assertThat(atOnce(foundings)).extracting(id -> groups.get(id).slug())
                .containsExactlyInAnyOrder("samma", "samma-2", "samma-3", "samma-4");
    }

    @Test
    void theFirstMemberSetsTheGroupGoingAndJoiningTwiceDoesNoHarm(Scenario scenario) {
        var group = found(board.group(board.raise("Hjälp med BankID", true)));
        var ronja = crowd.named("Ronja");

        scenario.stimulate(() -> groups.join(group, ronja, null)).andWaitForEventOfType(MemberJoined.class)
                .matching(event -> event.workingGroup().equals(group))
                .toArriveAndVerify(event -> assertThat(event.person()).isEqualTo(ronja.id()));
        groups.join(group, ronja, null);

        assertThat(groups.get(group).state()).isEqualTo(State.ACTIVE);
        assertThat(members(group)).extracting(Member::person).containsExactly(ALMA, ronja.id());
    }

    @Test
    void onlyARepresentativeJoinsForAnOrganisation() {
        var group = found(board.group(board.raise("Hjälp med BankID", true)));
        groups.join(group, new Actor(LEILA, "Leila"), HOUSE.id());

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> groups.join(group, crowd.named("Omar"), HOUSE.id()));
        assertThat(queries.listWith(HOUSE.id())).extracting(WorkingGroup::id).contains(group);
    }

    @Test
    @Tag("REL-02")
    void anOrganisationWithANewNameIsShownByItEvenWhenToldTwice(Scenario scenario) {
        var group = found(board.group(board.raise("Hjälp med BankID", true)));
        groups.join(group, new Actor(LEILA, "Leila"), HOUSE.id());
        directory.name = "Fontänhuset i Helsingborg";

        for (int time = 0; time < 2; time++) {
            scenario.publish(new OrganisationEntered(HOUSE.id(), Instant.EPOCH)).andWaitForStateChange(() -> members(group).stream()
                            .filter(one -> one.organisation() != null && one.organisation().name().equals(directory.name)).toList())
                    .andVerify(renamed -> assertThat((Collection<?>) renamed).hasSize(1));
        }
    }

    @Test
    void aGroupIsNamedForThoseWhoPromiseItSomething() {
        var group = found(board.group(board.raise("Hjälp med BankID", true)));

        assertThat(names.kind()).isEqualTo(Target.Kind.WORKING_GROUP);
        assertThat(names.names(List.of(group.value(), WorkingGroupId.next().value()))).hasSize(1)
                .containsEntry(group.value(), new TargetNames.Named("Nära dig", groups.get(group).href(), SPACE.id()));
    }

    private WorkingGroupId found(ClusterId cluster) {
        return groups.found(FACILITATOR, cluster, "Nära dig", "nara-dig", "Vi prövar en drop-in.", "Den har prövats en vinter.");
    }

    private List<Member> members(WorkingGroupId group) {
        return queries.findWithMembers(groups.get(group).slug()).orElseThrow().members();
    }

    private static <T> List<T> atOnce(Collection<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(tasks)) answers.add(answer.get());
            return answers;
        }
    }
}
