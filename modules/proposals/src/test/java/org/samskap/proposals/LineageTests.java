package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.proposals.World.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.LineageDesk.Part;
import org.samskap.proposals.LineageRefused.Reason;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;

import samskap.testing.SharedDatabase;

/** Merging, splitting, withdrawing and restoring. */
@ProposalsTest
@SharedDatabase("proposals")
class LineageTests {
    private final LineageDesk lineage;
    private final Lineages lineages;
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final World world;
    private final Announced announced;

    LineageTests(LineageDesk lineage, Lineages lineages, Proposals proposals, ProposalDesk desk, World world, Announced announced) {
        this.lineage = lineage;
        this.lineages = lineages;
        this.proposals = proposals;
        this.desk = desk;
        this.world = world;
        this.announced = announced;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Turn turnOf(ProposalId id) {
        return proposals.get(id).lineage().turn();
    }

    @Test
    void aMergedProposalKeepsItsNumberMeetingAndReceiptAndLeadsOn() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var one = world.raised(space, world.aMeeting(space), "Kvällsöppet");
        var other = world.raised(space, world.aMeeting(space), "Öppet på kvällen");
        var before = proposals.get(one.proposal());

        lineage.merge(staff, List.of(one.proposal()), other.proposal(), "De säger samma sak");

        var after = proposals.find(one.reference(), null).orElseThrow();
        assertThat(after.raisedAt()).isEqualTo(before.raisedAt());
        assertThat(after.lineage().turn()).isEqualTo(Turn.MERGED);
        assertThat(proposals.get(other.proposal()).lineage().carries()).isEqualTo(1);
        assertThat(lineages.goesOnIn(one.proposal())).containsExactly(other.proposal());
        assertThat(lineages.carriedBy(other.proposal())).containsExactly(one.proposal());
        assertThat(announced.of(ProposalsMerged.class)).filteredOn(merged -> merged.target().equals(other.proposal())).singleElement()
                .satisfies(merged -> assertThat(lineages.get(merged.turn()).note()).isEqualTo("De säger samma sak"));
    }

    @Test
    @Tag("REL-29")
    void mergingTwiceIsMergingOnce() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var sources = List.of(world.raised(space, null, "Ett").proposal(), world.raised(space, null, "Två").proposal());
        var key = key();

        var target = lineage.mergeIntoNew(staff, sources, new Part("Ett och två", "Tillsammans."), null, key);

        assertThat(lineage.mergeIntoNew(staff, sources, new Part("Ett och två", "Tillsammans."), null, key)).isEqualTo(target);
        lineage.merge(staff, sources, target, null);
        assertThat(proposals.get(target).lineage()).isEqualTo(new Lineage(null, Turn.MERGED, 2));
        assertThat(announced.of(ProposalsMerged.class)).filteredOn(merged -> merged.target().equals(target)).hasSize(1);
    }

    @Test
    @Tag("SEC-29")
    void aPersonWhoWantsSeveralOfThemCountsOnceInTheOneTheyGoOnIn() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var mona = world.aPerson("Mona");
        var ali = world.aPerson("Ali");
        var one = world.raised(space, null, "Ett").proposal();
        var two = world.raised(space, null, "Två").proposal();
        desk.support(one, mona);
        desk.support(two, mona);
        desk.support(two, ali);

        var target = lineage.mergeIntoNew(staff, List.of(one, two), new Part("Båda", ""), null, key());
        assertThat(proposals.get(target).supports()).isEqualTo(2);

        desk.support(target, ali);
        desk.support(one, world.aPerson("Eva"));
        assertThat(proposals.get(target).supports()).isEqualTo(3);
        assertThat(proposals.get(one).supports()).isEqualTo(2);

        lineage.restore(staff, one, null);
        assertThat(proposals.get(target).supports()).isEqualTo(2);
    }

    @Test
    void noCircleArisesEvenWhenTwoMergeTheSameTwoAtOnce() throws Exception {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        for (int round = 0; round < 5; round++) {
            var one = world.raised(space, null, "Ett").proposal();
            var two = world.raised(space, null, "Två").proposal();

            var refused = atOnce(() -> lineage.merge(staff, List.of(one), two, null), () -> lineage.merge(staff, List.of(two), one, null));

            assertThat(refused).singleElement().satisfies(failed -> assertThat(((LineageRefused) failed).reason()).isEqualTo(Reason.MOVED_ON));
            assertThat(List.of(turnOf(one) == null, turnOf(two) == null)).containsExactlyInAnyOrder(true, false);
        }
    }

    /** Whoever locks two proposals does so in the same order: the one that others go on in is often the older one. */
    @Test
    void supportsMergesAndMovesOfTheSameProposalsWaitForEachOtherInsteadOfStandingInEachOthersWay() throws Exception {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var oldest = world.raised(space, null, "Ett").proposal();
        var middle = world.raised(space, null, "Två").proposal();
        var newest = world.raised(space, null, "Tre").proposal();
        lineage.merge(staff, List.of(newest), middle, null);
        lineage.merge(staff, List.of(middle), oldest, null);
        int people = 24;
        var all = new ArrayList<Runnable>();
        for (int i = 0; i < people; i++) {
            var person = world.aPerson("Person " + i);
            var which = i % 2 == 0 ? newest : middle;
            all.add(() -> desk.support(which, person));
            if (i % 6 == 0) all.add(() -> desk.cluster(staff, space.id(), null, "Grupp", null, Set.of(oldest, middle, newest)));
            if (i % 8 == 0) all.add(() -> {
                lineage.restore(staff, newest, null);
                lineage.merge(staff, List.of(newest), oldest, null);
            });
        }

        assertThat(atOnce(all.toArray(Runnable[]::new))).allSatisfy(failed -> assertThat(failed).isInstanceOf(LineageRefused.class));

        if (turnOf(newest) == null) lineage.merge(staff, List.of(newest), oldest, null);
        assertThat(proposals.get(oldest).supports()).isEqualTo(people);
        assertThat(proposals.get(middle).supports()).isEqualTo(people / 2);
        assertThat(proposals.get(newest).supports()).isEqualTo(people / 2);
    }

    private static List<Throwable> atOnce(Runnable... all) throws Exception {
        var failed = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(Math.min(all.length, 6))) {
            var calls = java.util.Arrays.stream(all).map(one -> (Callable<Object>) Executors.callable(one)).toList();
            for (var done : threads.invokeAll(calls)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failed.add(e.getCause());
                }
            }
        }
        return failed;
    }

    @Test
    void whatLeadsOnTakesNothingInAndIsNotMergedAgain() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var one = world.raised(space, null, "Ett").proposal();
        var two = world.raised(space, null, "Två").proposal();
        var three = world.raised(space, null, "Tre").proposal();
        lineage.merge(staff, List.of(one), two, null);

        refused(Reason.MOVED_ON, () -> lineage.merge(staff, List.of(three), one, null));
        refused(Reason.MOVED_ON, () -> lineage.merge(staff, List.of(one), three, null));
        refused(Reason.MOVED_ON, () -> lineage.split(staff, one, List.of(new Part("A", ""), new Part("B", "")), null, key()));
        refused(Reason.TOO_FEW, () -> lineage.merge(staff, List.of(two), two, null));
        refused(Reason.TOO_FEW, () -> lineage.split(staff, two, List.of(new Part("A", "")), null, key()));
        assertThat(turnOf(three)).isNull();
        lineage.merge(staff, List.of(two), three, null);
        assertThat(lineages.goesOnIn(one)).containsExactly(three);
        assertThat(lineages.carriedBy(three)).containsExactlyInAnyOrder(one, two);
    }

    private static void refused(Reason reason, Runnable what) {
        assertThatExceptionOfType(LineageRefused.class).isThrownBy(what::run).matches(refused -> refused.reason() == reason, reason.name());
    }

    @Test
    @Tag("SEC-02")
    void whatEverybodySeesDoesNotGoOnInWhatNobodySees() {
        var space = world.anArenaThatReadsFirst();
        var staff = world.aFacilitator(space);
        var seen = world.raised(space, null, "Syns").proposal();
        desk.publish(seen, staff);
        var hidden = world.raised(space, null, "Syns inte").proposal();

        refused(Reason.NOT_PUBLIC, () -> lineage.merge(staff, List.of(seen), hidden, null));
        refused(Reason.NOT_PUBLIC, () -> lineage.split(staff, hidden, List.of(new Part("A", ""), new Part("B", "")), null, key()));
        lineage.merge(staff, List.of(hidden), seen, null);
        assertThat(proposals.get(hidden).published()).isFalse();
    }

    @Test
    void aSplitProposalGoesOnInEachOfItsPartsAndBackIntoTheWhole() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var event = world.aMeeting(space);
        var whole = world.raised(space, event, "Öppet och billigt").proposal();
        desk.support(whole, world.aPerson("Mona"));
        var key = key();

        var parts = lineage.split(staff, whole, List.of(new Part("Öppet", ""), new Part("Billigt", "")), "Två saker", key);

        assertThat(lineage.split(staff, whole, List.of(new Part("Öppet", ""), new Part("Billigt", "")), "Två saker", key)).isEqualTo(parts);
        assertThat(Set.copyOf(lineages.goesOnIn(whole))).isEqualTo(Set.copyOf(parts));
        assertThat(parts).allSatisfy(part -> {
            assertThat(proposals.get(part).supports()).isEqualTo(1);
            assertThat(proposals.get(part).raisedAt()).isEqualTo(event.id());
            assertThat(proposals.get(part).lineage().arose()).isEqualTo(Turn.SPLIT);
        });

        lineage.restore(staff, whole, "De hör ihop");
        assertThat(turnOf(whole)).isNull();
        assertThat(Set.copyOf(lineages.carriedBy(whole))).isEqualTo(Set.copyOf(parts));
    }

    @Test
    void aPartThatWentOnElsewhereIsFetchedBackFirst() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var whole = world.raised(space, null, "Två saker").proposal();
        var parts = lineage.split(staff, whole, List.of(new Part("En", ""), new Part("Annan", "")), null, key());
        lineage.merge(staff, List.of(parts.getFirst()), world.raised(space, null, "Tredje").proposal(), null);

        refused(Reason.PART_MOVED_ON, () -> lineage.restore(staff, whole, null));
        lineage.restore(staff, parts.getFirst(), null);
        lineage.restore(staff, whole, null);
        assertThat(lineages.goesOnIn(parts.getFirst())).containsExactly(whole);
    }

    @Test
    void whoeverRaisedItTakesItBackWithHerReceiptOrAccountAndMayRegretIt() {
        var space = world.anArena();
        var mona = world.aPerson("Mona");
        var plain = anonymous(space, null, "Med namn");
        var named = desk.raiseAs(mona, new Raise(space.id(), null, plain.title(), "", Lang.SV, Byline.NAMED, "Mona", null, key())).proposal();
        var receipt = world.raised(space, null, "Utan namn");

        lineage.withdraw(receipt.code(), null);
        lineage.withdraw(mona, named, "Det är redan gjort");
        assertThat(List.of(turnOf(receipt.proposal()), turnOf(named))).containsOnly(Turn.WITHDRAWN);
        assertThat(proposals.find(receipt.reference(), null)).isPresent();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.withdraw(world.aPerson("Ali"), receipt.proposal(), "Nej"));

        lineage.restore(receipt.code());
        lineage.restore(mona, named, null);
        assertThat(turnOf(receipt.proposal())).isNull();
        assertThat(turnOf(named)).isNull();
    }

    @Test
    void staffGiveAReasonAndWhatStaffDidOnlyStaffUndo() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var raised = world.raised(space, null, "Reklam");

        refused(Reason.WHY_MISSING, () -> lineage.withdraw(staff, raised.proposal(), "  "));
        lineage.withdraw(staff, raised.proposal(), "Det är reklam");
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.restore(raised.code()));
        lineage.restore(staff, raised.proposal(), null);
        refused(Reason.STANDS_ALREADY, () -> lineage.restore(staff, raised.proposal(), null));
    }

    @Test
    void anAuthorTakesHersBackOutOfOthersButNotOthersWithIt() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var mine = world.raised(space, null, "Mitt");
        var theirs = world.raised(space, null, "Deras");
        lineage.merge(staff, List.of(mine.proposal()), theirs.proposal(), null);

        refused(Reason.CARRIES_OTHERS, () -> lineage.withdraw(theirs.code(), null));
        lineage.withdraw(mine.code(), null);
        assertThat(lineages.carriedBy(theirs.proposal())).isEmpty();
        assertThat(proposals.get(theirs.proposal()).lineage().carries()).isZero();
        lineage.withdraw(theirs.code(), null);
    }

    @Test
    void whatWasMadeForSeveralIsTakenBackWhenTheLastHasLeftIt() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var one = world.raised(space, null, "Ett").proposal();
        var two = world.raised(space, null, "Två").proposal();
        var target = lineage.mergeIntoNew(staff, List.of(one, two), new Part("Båda", ""), null, key());

        lineage.restore(staff, one, null);
        assertThat(turnOf(target)).isNull();
        lineage.restore(staff, two, null);
        assertThat(turnOf(target)).isEqualTo(Turn.WITHDRAWN);
    }

    @Test
    @Tag("SEC-01")
    void onlyStaffOfTheSpaceMergeAndSplit() {
        var space = world.anArena();
        var elsewhere = world.aFacilitator(world.anArena());
        var one = world.raised(space, null, "Ett").proposal();
        var two = world.raised(space, null, "Två").proposal();
        var far = world.raised(world.anArena(), null, "Långt borta").proposal();

        for (var person : List.of(elsewhere, world.aPerson("Ali"))) {
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.merge(person, List.of(one), two, null));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.split(person, one, List.of(new Part("A", ""), new Part("B", "")), null, key()));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.restore(person, one, null));
        }
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> lineage.merge(world.aFacilitator(space), List.of(one), far, null));
    }
}
