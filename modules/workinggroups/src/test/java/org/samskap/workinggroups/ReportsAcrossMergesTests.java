package org.samskap.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.workinggroups.Neighbours.ALMA;
import static org.samskap.workinggroups.Neighbours.SPACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;
import org.samskap.workinggroups.internal.AtTheGroup;
import org.samskap.workinggroups.internal.AtTheGroup.Opened;
import org.samskap.workinggroups.internal.Basis;
import org.samskap.workinggroups.internal.Charter;
import org.samskap.workinggroups.internal.Founding;
import org.samskap.workinggroups.internal.life.GroupLife;
import org.samskap.workinggroups.internal.life.Turn;
import org.samskap.workinggroups.internal.life.Turning;
import org.samskap.workinggroups.internal.reports.Telling;
import org.samskap.workinggroups.internal.reports.Told;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;

import samskap.testing.SharedDatabase;

/**
 * Whatever groups do, in whatever order: each report names every proposal that its group carries, each once, also those that came with
 * groups that went up in it; and no proposal is ever without a group.
 */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import(Neighbours.class)
@SharedDatabase("workinggroups")
@Tag("REL-02")
class ReportsAcrossMergesTests {
    private static final Actor FACILITATOR = new Actor(ALMA, "Alma");
    private static final LocalDate NEXT = LocalDate.of(2024, 1, 15);
    private static final int STEPS = 30;

    private final WorkingGroups groups;
    private final Founding founding;
    private final AtTheGroup door;
    private final GroupLife life;
    private final Telling telling;
    private final Board board;

    ReportsAcrossMergesTests(WorkingGroups groups, Founding founding, AtTheGroup door, GroupLife life, Telling telling, Board board) {
        this.groups = groups;
        this.founding = founding;
        this.door = door;
        this.life = life;
        this.telling = telling;
        this.board = board;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyReportReachesEverySourceExactlyOnceAlsoAcrossMerges(long seed, AssertablePublishedEvents events) {
        var chance = new Random(seed);
        var carried = new HashMap<WorkingGroupId, Set<ProposalId>>();
        var expected = new HashMap<GroupReportId, Set<ProposalId>>();
        var all = new HashSet<ProposalId>();
        for (int step = 0; step < STEPS; step++) {
            switch (carried.size() < 2 ? 0 : chance.nextInt(4)) {
                case 0 -> found(chance, carried, all);
                case 1 -> merge(chance, carried);
                default -> report(chance, carried, expected);
            }
            assertThat(carried.values().stream().flatMap(Set::stream)).as("seed %s, step %s", seed, step).containsAll(all);
        }

        var heard = new HashMap<GroupReportId, List<ProposalId>>();
        events.ofType(GroupReported.class).forEach(event -> heard.computeIfAbsent(event.report(), none -> new ArrayList<>()).addAll(event.sources()));
        expected.forEach((report, sources) -> assertThat(heard.get(report)).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(sources));
    }

    private void found(Random chance, Map<WorkingGroupId, Set<ProposalId>> carried, Set<ProposalId> all) {
        var sources = new ArrayList<>(List.of(board.raise("Nytt", true)));
        // Some of what another group carries already.
        all.stream().filter(one -> chance.nextInt(4) == 0).map(board::get).forEach(sources::add);
        var id = founding.found(FACILITATOR, new Basis(SPACE.id(), List.of(), sources), new Charter("Grupp", "grupp", "Pröva.", "Prövat."),
                Founding.Start.PLAIN, UUID.randomUUID().toString());
        carried.put(id, new HashSet<>(groups.get(id).sources()));
        all.addAll(groups.get(id).sources());
    }

    private void merge(Random chance, Map<WorkingGroupId, Set<ProposalId>> carried) {
        var from = any(chance, carried.keySet());
        var into = any(chance, carried.keySet());
        if (from.equals(into)) return;
        life.turn(open(from), FACILITATOR, new Turning(Turn.MERGE, "Vi gör samma sak.", null, null, null, null, null, null, groups.get(into)), UUID.randomUUID().toString());
        carried.get(into).addAll(carried.remove(from));
        assertThat(groups.get(into).sources()).containsExactlyInAnyOrderElementsOf(carried.get(into));
    }

    private void report(Random chance, Map<WorkingGroupId, Set<ProposalId>> carried, Map<GroupReportId, Set<ProposalId>> expected) {
        var group = any(chance, carried.keySet());
        var key = UUID.randomUUID().toString();
        var report = telling.tell(groups.get(group), ALMA, Told.of("Så går det.", null, NEXT), key);
        if (chance.nextBoolean()) telling.tell(groups.get(group), ALMA, Told.of("Så går det.", null, NEXT), key);
        expected.put(report, Set.copyOf(carried.get(group)));
    }

    private static WorkingGroupId any(Random chance, Set<WorkingGroupId> groups) {
        return groups.stream().sorted((a, b) -> a.value().compareTo(b.value())).skip(chance.nextInt(groups.size())).findFirst().orElseThrow();
    }

    private Opened open(WorkingGroupId id) {
        return door.open(groups.get(id).slug(), FACILITATOR);
    }
}
