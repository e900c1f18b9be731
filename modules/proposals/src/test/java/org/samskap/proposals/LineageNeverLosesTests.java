package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.Moderation.Ground;
import org.samskap.proposals.internal.lineage.LineageQueries;
import org.samskap.spaces.Space;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;

import samskap.testing.SharedDatabase;

/**
 * Whatever facilitators, authors and moderators do in whatever order, nothing gets lost: each proposal stands under its number
 * and opens with its receipt, and is told everything that is told of what it goes on in. Checked after each act, so the
 * sequence that is printed is the shortest beginning that fails.
 */
@ProposalsTest
@SharedDatabase("proposals")
class LineageNeverLosesTests {
    private static final int ACTS = 60;

    private final World world;
    private final ProposalDesk desk;
    private final LineageDesk lineage;
    private final Lineages lineages;
    private final LineageQueries queries;
    private final Proposals proposals;
    private final Moderation moderation;
    private final ListCopies lists;
    private final WillingPeople willing;
    private final Announced announced;

    LineageNeverLosesTests(World world, ProposalDesk desk, LineageDesk lineage, Lineages lineages, LineageQueries queries, Proposals proposals, Moderation moderation,
                           ListCopies lists, WillingPeople willing, Announced announced) {
        this.world = world;
        this.desk = desk;
        this.lineage = lineage;
        this.lineages = lineages;
        this.queries = queries;
        this.proposals = proposals;
        this.moderation = moderation;
        this.lists = lists;
        this.willing = willing;
        this.announced = announced;
    }

    /** What people were given and did; it only grows. */
    private final class Town {
        final Random random;
        final Space space;
        final Actor staff;
        final List<Actor> crowd;
        final Map<ProposalId, Receipt> raised = new LinkedHashMap<>();
        final Map<ProposalId, Set<PersonId>> supporters = new LinkedHashMap<>();
        final List<ProposalId> all = new ArrayList<>();
        final List<ClusterId> clusters = new ArrayList<>();
        final Map<ProposalId, Set<UUID>> groups = new LinkedHashMap<>();
        final Map<ProposalId, Set<PersonId>> helpers = new LinkedHashMap<>();
        final Mailboxes mailboxes = new Mailboxes();
        final List<String> acts = new ArrayList<>();

        Town(long seed) {
            random = new Random(seed);
            space = world.anArena();
            staff = world.aFacilitator(space);
            crowd = List.of(world.aPerson("Mona"), world.aPerson("Ali"), world.aPerson("Eva"));
        }

        ProposalId any() {
            return all.get(random.nextInt(all.size()));
        }

        Set<ProposalId> some() {
            var some = new HashSet<ProposalId>();
            for (int i = 0; i < 2 + random.nextInt(2); i++) some.add(any());
            return some;
        }

        void raise() {
            var receipt = world.raised(space, null, "Förslag " + raised.size());
            raised.put(receipt.proposal(), receipt);
            all.add(receipt.proposal());
        }

        void support() {
            var id = any();
            var person = crowd.get(random.nextInt(crowd.size()));
            desk.support(id, person);
            supporters.computeIfAbsent(id, p -> new HashSet<>()).add(person.id());
        }

        void arise() {
            if (random.nextBoolean()) all.add(lineage.mergeIntoNew(staff, some(), new Part("Tillsammans", ""), null, UUID.randomUUID().toString()));
            else all.addAll(lineage.split(staff, any(), List.of(new Part("En del", ""), new Part("En annan", "")), null, UUID.randomUUID().toString()));
        }

        void act() {
            int which = raised.size() < 4 ? 0 : random.nextInt(13);
            acts.add(Integer.toString(which));
            switch (which) {
                case 0 -> raise();
                case 1 -> support();
                case 2 -> clusters.add(desk.cluster(staff, space.id(), null, "Grupp", null, some()));
                case 3 -> desk.move(staff, any(), clusters.isEmpty() || random.nextBoolean() ? null : clusters.get(random.nextInt(clusters.size())));
                case 4, 5 -> lineage.merge(staff, some(), any(), null);
                case 6 -> arise();
                case 7 -> lineage.restore(staff, any(), null);
                case 8 -> takeBack();
                case 9 -> found();
                case 10 -> offer();
                case 11 -> mailboxes.tell(any(), lineages);
                default -> hideAndShow();
            }
        }

        /** As a group is founded from proposals: each knows it on its row, and goes on as it did. */
        void found() {
            var group = UUID.randomUUID();
            some().forEach(id -> {
                var all = groups.computeIfAbsent(id, p -> new HashSet<>());
                all.add(group);
                lists.carried(id, all, List.of());
            });
        }

        void offer() {
            var id = any();
            var person = crowd.get(random.nextInt(crowd.size()));
            willing.offer(person, id, null, true);
            helpers.computeIfAbsent(id, p -> new HashSet<>()).add(person.id());
        }

        void takeBack() {
            var id = any();
            var receipt = raised.get(id);
            if (receipt != null && random.nextBoolean()) lineage.withdraw(receipt.code(), null);
            else lineage.withdraw(staff, id, "Därför");
        }

        void hideAndShow() {
            var text = TextId.of(any());
            if (random.nextBoolean()) moderation.hide(staff, text, Ground.ELSE, "Därför");
            else moderation.show(staff, text);
        }
    }

    /**
     * One for whoever follows a proposal. Who hears is asked of the product; who should, is known from nothing but what was announced, as the
     * modules hear it that send the mail.
     */
    private final class Mailboxes {
        private final Map<ProposalId, List<Integer>> boxes = new LinkedHashMap<>();
        private final List<Set<ProposalId>> shouldHear = new ArrayList<>();

        void tell(ProposalId about, Lineages lineages) {
            int letter = shouldHear.size();
            var ways = ways();
            var heads = ends(about, ways);
            shouldHear.add(everybody(ways, about).stream().filter(one -> ends(one, ways).stream().anyMatch(heads::contains)).collect(Collectors.toSet()));
            var told = new HashSet<ProposalId>();
            lineages.goesOnIn(about).forEach(head -> {
                told.add(head);
                told.addAll(lineages.carriedBy(head));
            });
            told.forEach(one -> boxes.computeIfAbsent(one, p -> new ArrayList<>()).add(letter));
        }

        private Set<ProposalId> everybody(Map<ProposalId, Set<ProposalId>> ways, ProposalId about) {
            var all = new HashSet<>(ways.keySet());
            ways.values().forEach(all::addAll);
            all.add(about);
            return all;
        }

        private Map<ProposalId, Set<ProposalId>> ways() {
            var ways = new LinkedHashMap<ProposalId, Set<ProposalId>>();
            announced.of(DomainEvent.class).forEach(event -> {
                switch (event) {
                    case ProposalsMerged merged -> merged.sources().forEach(source -> ways.put(source, Set.of(merged.target())));
                    case ProposalSplit split -> ways.put(split.proposal(), Set.copyOf(split.parts()));
                    case ProposalRestored restored -> ways.remove(restored.proposal());
                    case ProposalWithdrawn withdrawn -> ways.remove(withdrawn.proposal());
                    default -> { }
                }
            });
            return ways;
        }

        private static Set<ProposalId> ends(ProposalId id, Map<ProposalId, Set<ProposalId>> ways) {
            var next = ways.getOrDefault(id, Set.of());
            return next.isEmpty() ? Set.of(id) : next.stream().flatMap(one -> ends(one, ways).stream()).collect(Collectors.toSet());
        }

        void check() {
            for (int i = 0; i < shouldHear.size(); i++) {
                int letter = i;
                var heard = boxes.entrySet().stream().filter(box -> box.getValue().contains(letter)).map(Map.Entry::getKey).collect(Collectors.toSet());
                assertThat(heard).as("who hears letter " + letter).isEqualTo(shouldHear.get(letter));
            }
            boxes.forEach((follower, letters) -> assertThat(letters).as("letters of " + follower).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noSequenceOfActsLosesAProposalAReceiptOrAFollower(long seed) {
        var town = new Town(seed);
        int done = 0;
        for (int i = 0; i < ACTS; i++) {
            try {
                town.act();
                done++;
            } catch (LineageRefused | NotVisible | Conflict | IllegalArgumentException refused) {
                town.acts.add("refused");
            }
            try {
                check(town);
            } catch (AssertionError lost) {
                fail("seed " + seed + ", acts " + town.acts, lost);
            }
        }
        assertThat(done).as("acts that were not refused").isGreaterThan(ACTS / 3);
    }

    private void check(Town town) {
        town.mailboxes.check();
        assertThat(world.groupsOn(town.groups.keySet())).as("groups").isEqualTo(town.groups);
        assertThat(willing.listFor(town.helpers.keySet()).stream().collect(Collectors.groupingBy(Willing::proposal, Collectors.mapping(Willing::person, Collectors.toSet()))))
                .as("who wants to work on what").isEqualTo(town.helpers);
        town.raised.forEach((id, receipt) -> {
            assertThat(queries.find(receipt.code())).as("receipt of " + id).map(ProposalSummary::reference).contains(receipt.reference());
        });
        var carries = town.all.stream().collect(Collectors.toMap(id -> id, id -> Set.copyOf(lineages.carriedBy(id))));
        for (var id : town.all) {
            var heads = lineages.goesOnIn(id);
            assertThat(heads).as("where " + id + " goes on").isNotEmpty();
            assertThat(carries.get(id)).as("circle").doesNotContain(id);
            for (var head : heads) {
                assertThat(proposals.get(head).lineage().leadsOn()).as("the end of the way of " + id).isFalse();
                if (!head.equals(id)) assertThat(carries.get(head)).as("told with " + head).contains(id);
            }
            assertThat(proposals.get(id).supports()).as("supports of " + id).isEqualTo(people(town, id, carries.get(id)).size());
            assertThat(proposals.get(id).lineage().leadsOn()).isEqualTo(!heads.equals(List.of(id)));
        }
    }

    private static Set<PersonId> people(Town town, ProposalId id, Set<ProposalId> carried) {
        var people = new HashSet<>(town.supporters.getOrDefault(id, Set.of()));
        carried.forEach(other -> people.addAll(town.supporters.getOrDefault(other, Set.of())));
        return people;
    }
}
