package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.aUnit;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.partners.Commitment.Kind;
import org.samskap.partners.internal.CommitmentDesk;
import org.samskap.partners.internal.Offer;
import org.samskap.partners.internal.OrganisationQueries;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class PartnersModuleTests {
    private final Organisations organisations;
    private final OrganisationQueries queries;
    private final Commitments commitments;
    private final CommitmentDesk desk;

    PartnersModuleTests(Organisations organisations, OrganisationQueries queries, Commitments commitments, CommitmentDesk desk) {
        this.organisations = organisations;
        this.queries = queries;
        this.commitments = commitments;
        this.desk = desk;
    }

    @Test
    void anOrganisationEnteredAgainKeepsItsIdsAndTakesTheNewWords() {
        var first = anOrganisation(Sector.MUNICIPALITY, aUnit("social"));
        var id = organisations.enter(first);
        var again = new Organisation(OrganisationId.next(), first.slug(), "Nytt namn", Sector.REGION, null, first.lang(), "Nytt.",
                List.of(aUnit("social"), aUnit("vard")), false);

        assertThat(organisations.enter(again)).isEqualTo(id);

        var now = organisations.find(first.slug()).orElseThrow();
        assertThat(now).extracting(Organisation::id, Organisation::name, Organisation::sector).containsExactly(id, "Nytt namn", Sector.REGION);
        assertThat(now.units()).hasSize(2).contains(first.units().getFirst());
    }

    @Test
    void aUnitMayBePartOfAnother() {
        var whole = aUnit("social");
        var part = new Organisation.Unit(UnitId.next(), "boende", "Boendestöd", false, whole.id());
        var organisation = anOrganisation(Sector.MUNICIPALITY, whole, part);

        organisations.enter(organisation);

        assertThat(organisations.find(organisation.slug()).orElseThrow().units()).contains(whole, part);
        assertThat(organisations.findUnitName(part.id())).contains("Boendestöd, " + organisation.name());
    }

    @Test
    void theDirectoryIsReadPartByPartAndMissesNobody() {
        for (int i = 0; i < 5; i++) organisations.enter(anOrganisation(Sector.ALLIANCE));
        var seen = new HashSet<OrganisationId>();

        var part = queries.list(Sector.ALLIANCE, null, 2).organisations();
        while (!part.isEmpty()) {
            part.forEach(one -> assertThat(seen.add(one.id())).isTrue());
            part = queries.list(Sector.ALLIANCE, part.getLast().id(), 2).organisations();
        }

        assertThat(seen).hasSize(5).hasSize(queries.list(null, null, 1).sectors().get(Sector.ALLIANCE));
    }

    @Test
    void whoIsAppointedTwiceSpeaksForTheOrganisationOnce() {
        var person = aPerson();
        var organisation = organisations.enter(anOrganisation());
        organisations.appoint(person.id(), organisation);
        organisations.appoint(person.id(), organisation);

        assertThat(organisations.representedBy(person.id())).extracting(Organisation::id).containsExactly(organisation);
    }

    @Test
    void aCommitmentIsAnnouncedAndStandsWithItsOrganisation(Scenario scenario) {
        var organisation = anOrganisation();
        var person = aPerson();
        var id = organisations.enter(organisation);
        organisations.appoint(person.id(), id);
        var group = new Target(GROUP.kind(), GROUP.id());

        scenario.stimulate(() -> commitments.make(person, id, group, Kind.ROOM, "datasalen", LocalDate.of(2023, 12, 4), null))
                .andWaitForEventOfType(CommitmentMade.class).matching(event -> event.organisation().equals(id))
                .toArriveAndVerify((event, made) -> assertThat(event.commitment()).isEqualTo(made));

        assertThat(commitments.listFor(group)).filteredOn(made -> made.commitment().organisation().equals(id)).singleElement()
                .satisfies(made -> assertThat(made.organisation()).isEqualTo(organisation.name()));
    }

    @Test
    void onlyARepresentativeCommitsAnOrganisation() {
        var organisation = organisations.enter(anOrganisation());

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> commitments.make(aPerson(), organisation, GROUP, Kind.HOURS, "två timmar", null, null));
    }

    @Test
    void nobodyCommitsToSomethingUnknown() {
        var person = aPerson();
        var organisation = organisations.enter(anOrganisation());
        organisations.appoint(person.id(), organisation);
        var unknown = new Target(Target.Kind.WORKING_GROUP, UUID.randomUUID());

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> commitments.make(person, organisation, unknown, Kind.HOURS, "två timmar", null, null));
    }

    @Test
    @Tag("REL-29")
    void aFormSentTwiceAtTheSameMomentMakesOneCommitment() throws Exception {
        var person = aPerson();
        var giver = anOrganisation();
        var organisation = organisations.enter(giver);
        organisations.appoint(person.id(), organisation);
        var key = UUID.randomUUID();
        Callable<CommitmentId> send = () -> desk.make(person, new Offer(organisation, GROUP, Kind.HOURS, "två timmar", null, null), key);

        Set<CommitmentId> made = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, send))) made.add(answer.get());
        }

        assertThat(made).hasSize(1);
        assertThat(queries.findWithCommitments(giver.slug()).orElseThrow().commitments()).hasSize(1);
    }
}
