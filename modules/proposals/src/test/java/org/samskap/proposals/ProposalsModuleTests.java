package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.proposals.World.anonymous;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.People;
import org.samskap.proposals.Raise.Byline;
import org.samskap.ui.Lang;
import org.samskap.ui.NotVisible;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;
import samskap.testing.Statements;

@ProposalsTest
@SharedDatabase("proposals")
class ProposalsModuleTests {
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final People people;
    private final World world;
    private final Announced announced;

    ProposalsModuleTests(Proposals proposals, ProposalDesk desk, People people, World world, Announced announced) {
        this.proposals = proposals;
        this.desk = desk;
        this.people = people;
        this.world = world;
        this.announced = announced;
    }

    @Test
    void raisingIsAnnouncedAndSoIsThatEveryoneSeesIt(Scenario scenario) {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var raise = anonymous(space, event, "Ett rum att andas i");

        scenario.stimulate(() -> desk.raise(raise)).andWaitForEventOfType(ProposalPublished.class)
                .matching(published -> published.space().equals(space.id()))
                .toArriveAndVerify(published -> assertThat(proposals.get(published.proposal()).raisedAt()).isEqualTo(event.id()));
        assertThat(announced.of(ProposalRaised.class)).anyMatch(raised -> raised.space().equals(space.id()) && event.id().equals(raised.raisedAt()));
    }

    @Test
    void whereTextsAreReadFirstOnlySignedInPeopleArePublicAtOnce() {
        var space = world.anArenaThatReadsFirst();
        var byVisitor = desk.raise(anonymous(space, null, "Av en gäst")).proposal();
        var byMember = desk.raiseAs(world.aPerson("Mona"), anonymous(space, null, "Av en som loggat in")).proposal();

        assertThat(proposals.get(byVisitor).published()).isFalse();
        assertThat(proposals.get(byMember).published()).isTrue();
        assertThat(announced.of(ProposalPublished.class)).noneMatch(published -> published.proposal().equals(byVisitor));
    }

    @Test
    @Tag("REL-29")
    void aFormSentTwentyTimesAtOnceRaisesOneProposalAndGivesOneReceipt() {
        var space = world.anArena();
        var raise = new Raise(space.id(), null, "Skriv breven så att man förstår dem", "", Lang.SV, Byline.NAMED, "Rut",
                UUID.randomUUID() + "@post.example", UUID.randomUUID().toString());

        var receipts = allAtOnce(20, () -> desk.raise(raise));

        assertThat(receipts.stream().distinct()).hasSize(1);
        var raised = receipts.getFirst().proposal();
        assertThat(announced.of(ProposalRaised.class)).filteredOn(event -> event.space().equals(space.id())).hasSize(1);
        assertThat(people.names(List.of(proposals.findAuthor(raised).orElseThrow()))).containsValue("Rut");
        assertThat(desk.raise(raise)).isEqualTo(receipts.getFirst());
    }

    @Test
    void aCodeChosenBeforehandIsTheOneOnTheReceipt() {
        var raise = anonymous(world.anArena(), null, "Från ett papperskort");
        var code = new ReceiptCode("KX7M4-PTR9W");

        assertThat(desk.raise(raise, code).code()).isEqualTo(code);
        assertThat(desk.raise(raise, code)).isEqualTo(desk.raise(raise, code));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.raise(anonymous(world.anArena(), null, "Ett annat"), code));
    }

    @Test
    @Tag("PRIV-01")
    void whoIsAnonymousAndLeavesNoAddressIsNobody() {
        var raised = world.raised(world.anArena(), null, "Utan namn").proposal();
        var byMember = desk.raiseAs(world.aPerson("Mona"), anonymous(world.anArena(), null, "Inloggad men anonym")).proposal();

        assertThat(proposals.findAuthor(raised)).isEmpty();
        assertThat(proposals.findAuthor(byMember)).isEmpty();
    }

    @Test
    @Tag("PRIV-06")
    void aPseudonymIsNotTheAccountBehindIt() {
        var mona = world.aPerson("Mona");
        var space = world.anArena();
        var plain = anonymous(space, null, "Under eget namn");
        var named = desk.raiseAs(mona, as(plain, Byline.NAMED, "Mona")).proposal();
        var hidden = desk.raiseAs(mona, as(anonymous(space, null, "Under annat namn"), Byline.PSEUDONYM, "Räven")).proposal();

        assertThat(proposals.findAuthor(named)).contains(mona.id());
        assertThat(proposals.findAuthor(hidden)).isPresent().get().isNotEqualTo(mona.id());
    }

    private static Raise as(Raise raise, Byline byline, String name) {
        return new Raise(raise.space(), raise.event(), raise.title(), raise.body(), raise.lang(), byline, name, raise.email(), raise.key());
    }

    @Test
    void whatBelongsElsewhereOrIsTooLongIsNotRaised() {
        var space = world.anArena();
        var elsewhere = world.aMeeting(world.anArena());

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.raise(anonymous(space, elsewhere, "Fel träff")));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.raise(anonymous(space, null, "å".repeat(121))));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.raise(anonymous(space, null, " \u0000 ")));
    }

    @Test
    @Tag("SEC-29")
    void fiftyClicksOfOnePersonAreOneSupport() {
        var proposal = world.raised(world.anArena(), null, "Öppet på kvällen").proposal();
        var person = world.aPerson("Ali");

        allAtOnce(50, () -> {
            desk.support(proposal, person);
            return true;
        });

        assertThat(proposals.get(proposal).supports()).isEqualTo(1);
        assertThat(announced.of(ProposalSupported.class)).filteredOn(event -> event.proposal().equals(proposal)).hasSize(1);
    }

    @Test
    void everyPersonsSupportCountsAlsoAtTheSameMoment() {
        var proposal = world.raised(world.anArena(), null, "En lista med telefonnummer").proposal();
        var crowd = IntStream.range(0, 12).mapToObj(i -> world.aPerson("Person " + i)).iterator();

        allAtOnce(12, () -> {
            synchronized (crowd) {
                return crowd.next();
            }
        }).parallelStream().forEach(person -> desk.support(proposal, person));

        assertThat(proposals.get(proposal).supports()).isEqualTo(12);
    }

    @Test
    void aCommentIsCountedAndAnnounced() {
        var proposal = world.raised(world.anArena(), null, "Barnhörna").proposal();

        desk.comment(proposal, world.aPerson("Ali"), "Bra tänkt.", Lang.SV);

        assertThat(proposals.get(proposal).comments()).isEqualTo(1);
        assertThat(announced.of(CommentPosted.class)).anyMatch(posted -> posted.proposal().equals(proposal));
    }

    @Test
    void groupingKeepsEachProposalAndAnnouncesEach() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = world.aFacilitator(space);
        var some = Stream.of("Ett", "Två", "Tre").map(title -> world.raised(space, event, title).proposal()).toList();

        var cluster = desk.cluster(facilitator, space.id(), event.id(), "Brev man förstår", "De handlar om brev.", some);

        assertThat(proposals.getCluster(cluster).proposals()).extracting(ProposalSummary::title).containsExactly("Ett", "Två", "Tre");
        assertThat(announced.of(ProposalClustered.class)).filteredOn(event1 -> event1.cluster().equals(cluster)).hasSize(3);
        desk.move(facilitator, some.getFirst(), null);
        assertThat(proposals.getCluster(cluster).proposals()).hasSize(2);
        assertThat(proposals.get(some.getFirst()).cluster()).isNull();
    }

    @Test
    void besideAClusterStandThoseOfTheSameBoardThatHoldSomething() {
        var space = world.anArena();
        var event = world.aMeeting(space);
        var facilitator = world.aFacilitator(space);
        var emptied = world.raised(space, event, "D").proposal();
        var here = desk.cluster(facilitator, space.id(), event.id(), "Brev", null, List.of(world.raised(space, event, "A").proposal()));
        var there = desk.cluster(facilitator, space.id(), event.id(), "Bussar", null, List.of(world.raised(space, event, "B").proposal()));
        desk.cluster(facilitator, space.id(), null, "Elsewhere", null, List.of(world.raised(space, null, "C").proposal()));
        desk.cluster(facilitator, space.id(), event.id(), "Tom", null, List.of(emptied));
        desk.move(facilitator, emptied, there);

        assertThat(proposals.clustersBeside(here)).containsExactly(Map.entry(there, "Bussar"));
        assertThat(proposals.clustersBeside(ClusterId.next())).isEmpty();
    }

    @Test
    void whenTwoMoveTheSameCardItIsInOneGroupAndNotLost() {
        var space = world.anArena();
        var facilitator = world.aFacilitator(space);
        var card = world.raised(space, null, "Ett kort").proposal();
        var one = desk.cluster(facilitator, space.id(), null, "Ena", null, List.of(world.raised(space, null, "A").proposal()));
        var other = desk.cluster(facilitator, space.id(), null, "Andra", null, List.of(world.raised(space, null, "B").proposal()));
        var targets = Stream.generate(() -> Stream.of(one, other)).limit(10).flatMap(s -> s).iterator();

        allAtOnce(20, () -> {
            ClusterId into;
            synchronized (targets) {
                into = targets.next();
            }
            desk.move(facilitator, card, into);
            return true;
        });

        assertThat(proposals.getCluster(one).proposals().size() + proposals.getCluster(other).proposals().size()).isEqualTo(3);
        assertThat(proposals.get(card).cluster()).isIn(one, other);
    }

    @Test
    @Tag("SEC-02")
    void onlyStaffOfTheSpaceMayGroupMoveOrPublish() {
        var space = world.anArenaThatReadsFirst();
        var proposal = world.raised(space, null, "Hemligt än").proposal();
        for (var stranger : List.of(world.aPerson("Ali"), world.aFacilitator(world.anArena()))) {
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.publish(proposal, stranger));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.move(stranger, proposal, null));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> desk.cluster(stranger, space.id(), null, "Grupp", null, List.of(proposal)));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.support(proposal, stranger));
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> desk.comment(proposal, stranger, "Hej", Lang.SV));
        }
        var facilitator = world.aFacilitator(space);
        var elsewhere = world.raised(world.anArena(), null, "I en annan arena").proposal();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> desk.cluster(facilitator, space.id(), null, "Grupp", null, List.of(elsewhere)));
    }

    @Test
    void publishingTwiceIsAnnouncedOnce() {
        var space = world.anArenaThatReadsFirst();
        var proposal = world.raised(space, null, "Läs mig").proposal();
        var facilitator = world.aFacilitator(space);

        desk.publish(proposal, facilitator);
        desk.publish(proposal, facilitator);

        assertThat(proposals.get(proposal).published()).isTrue();
        assertThat(announced.of(ProposalPublished.class)).filteredOn(event -> event.proposal().equals(proposal)).hasSize(1);
    }

    @Test
    void aStatusIsAnnouncedOnlyWhenItReallyChanged() {
        var proposal = world.raised(world.anArena(), null, "Ett läge").proposal();

        proposals.moveTo(proposal, Status.READ);
        proposals.moveTo(proposal, Status.READ);

        assertThat(announced.of(StatusChanged.class)).filteredOn(event -> event.proposal().equals(proposal))
                .singleElement().satisfies(changed -> assertThat(changed.from()).isEqualTo(Status.RECEIVED));
    }

    @Test
    @Tag("SEC-02")
    void whatIsNotPublishedIsFoundByStaffOnly() {
        var space = world.anArenaThatReadsFirst();
        var event = world.aMeeting(space);
        var receipt = world.raised(space, event, "Inte än");

        assertThat(proposals.find(receipt.reference(), null)).isEmpty();
        assertThat(proposals.find(receipt.reference(), world.aPerson("Ali"))).isEmpty();
        assertThat(proposals.find(receipt.reference(), world.aFacilitator(world.anArena()))).isEmpty();
        assertThat(proposals.find(receipt.reference(), world.aFacilitator(space))).isPresent();
        assertThat(proposals.listRaisedAt(List.of(event.id()))).isEmpty();
    }

    @Test
    void manySummariesCostOneStatement() {
        var space = world.anArena();
        var ids = IntStream.range(0, 5).mapToObj(i -> world.raised(space, null, "Nummer " + i).proposal()).toList();

        assertThat(Statements.during(() -> assertThat(proposals.get(ids)).hasSize(5))).hasSize(1);
    }

    private static <T> List<T> allAtOnce(int times, Callable<T> action) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(java.util.Collections.nCopies(times, action)).stream().map(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
