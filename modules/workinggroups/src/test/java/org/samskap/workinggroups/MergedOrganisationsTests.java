package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.HOUSE;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.partners.Organisation;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.OrganisationsMerged;
import org.samskap.partners.Sector;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.GroupQueries;
import org.samskap.workinggroups.internal.GroupView;
import org.samskap.workinggroups.internal.Member;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.people.Membership;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** An organisation that was in the directory twice keeps its places in groups when the two entries become one. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
class MergedOrganisationsTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");

    private final WorkingGroups groups;
    private final GroupWork work;
    private final GroupQueries queries;
    private final AtTheGroup door;
    private final Membership membership;
    private final OneOrganisation directory;
    private final Board board;
    private final Crowd crowd;

    MergedOrganisationsTests(WorkingGroups groups, GroupWork work, GroupQueries queries, AtTheGroup door, Membership membership, OneOrganisation directory,
                             Board board, Crowd crowd) {
        this.groups = groups;
        this.work = work;
        this.queries = queries;
        this.door = door;
        this.membership = membership;
        this.directory = directory;
        this.board = board;
        this.crowd = crowd;
    }

    @Test
    @Tag("REL-02")
    void theEntryInWhichItGoesOnHasItsPlaceAndWhatItTookOnAlsoWhenToldTwice(Scenario scenario) {
        var group = aGroup();
        var twin = anEntry();
        var ronja = joined(group, twin);
        work.takeOn(ronja, group, "Koka kaffe", ronja.id(), null);

        for (int time = 0; time < 2; time++) {
            scenario.publish(new OrganisationsMerged(twin, HOUSE.id(), Instant.EPOCH)).andWaitForStateChange(() -> places(group), places -> places.contains(HOUSE.id()))
                    .andVerify(places -> assertThat(places).containsExactly(HOUSE.id()));
        }
        assertThat(view(group).actions()).singleElement().satisfies(action -> assertThat(action.organisation().id()).isEqualTo(HOUSE.id()));
        assertThat(queries.listWith(HOUSE.id())).extracting(WorkingGroup::id).contains(group);
        assertThat(queries.listWith(twin)).isEmpty();
    }

    @Test
    void whoeverWasThereForBothEntriesIsThereOnceAndRunsTheGroupStill(Scenario scenario) {
        var group = aGroup();
        var twin = anEntry();
        var ronja = joined(group, twin);
        directory.appoint(ronja.id(), HOUSE.id());
        groups.join(group, ronja, HOUSE.id());
        var lead = door.open(groups.get(group).slug(), FACILITATOR);
        membership.entrust(lead, place(group, twin).id(), MemberRole.SECRETARY);

        scenario.publish(new OrganisationsMerged(twin, HOUSE.id(), Instant.EPOCH)).andWaitForStateChange(() -> places(group), places -> !places.contains(twin))
                .andVerify(places -> assertThat(places).containsExactly(HOUSE.id()));

        assertThat(place(group, HOUSE.id()).role()).isEqualTo(MemberRole.SECRETARY);
    }

    private Actor joined(WorkingGroupId group, OrganisationId organisation) {
        var ronja = crowd.named("Ronja");
        directory.appoint(ronja.id(), organisation);
        groups.join(group, ronja, organisation);
        return ronja;
    }

    private OrganisationId anEntry() {
        var id = OrganisationId.next();
        return directory.enter(new Organisation(id, "fontanhuset-" + id, "Fontanhuset", Sector.USER_ORGANISATION, null, Lang.SV, "Ett hus.", List.of(), false));
    }

    private WorkingGroupId aGroup() {
        return groups.found(FACILITATOR, board.group(board.raise("A", true)), "Nära dig", "nara-dig", "Vi prövar.", "Prövat.");
    }

    private Member place(WorkingGroupId group, OrganisationId organisation) {
        return view(group).found().members().stream().filter(one -> one.organisation() != null && one.organisation().id().equals(organisation)).findFirst().orElseThrow();
    }

    private List<OrganisationId> places(WorkingGroupId group) {
        return view(group).found().members().stream().map(Member::organisation).filter(one -> one != null).map(Member.InOrganisation::id).toList();
    }

    private GroupView view(WorkingGroupId group) {
        return queries.findView(groups.get(group).slug()).orElseThrow();
    }
}
