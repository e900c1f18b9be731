package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.aUnit;
import static org.samskap.partners.Fixture.anOrganisation;
import static org.samskap.partners.Neighbours.GROUP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.partners.internal.directory.DirectoryCare;
import org.samskap.ui.Conflict;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;

/** Merging duplicates keeps everything. */
@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class MergingTests {
    private static final Actor ADMINISTRATOR = new Actor(Post.ORGANISER, "Olle");

    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Units units;
    private final DirectoryCare care;

    MergingTests(MockMvcTester mvc, Organisations organisations, Commitments commitments, Units units, DirectoryCare care) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.commitments = commitments;
        this.units = units;
        this.care = care;
    }

    /** What an entry has, as the test knows it. */
    private record Has(Set<PersonId> people, Set<UnitId> units, Set<CommitmentId> promises) {
        void takeOver(Has other) {
            people.addAll(other.people);
            units.addAll(other.units);
            promises.addAll(other.promises);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverIsMergedIntoWhateverNothingIsLostAndEachAddressLeadsOn(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Organisation>();
        var has = new HashMap<OrganisationId, Has>();
        var shared = aPerson();
        for (int i = 0; i < 6; i++) all.add(some(random, shared, has));
        var left = new ArrayList<>(all);

        while (left.size() > 1) {
            var from = left.remove(random.nextInt(left.size()));
            var into = left.get(random.nextInt(left.size()));
            care.merge(ADMINISTRATOR, from.slug(), into.slug());
            has.get(into.id()).takeOver(has.remove(from.id()));
            left.forEach(one -> assertHas(one, has.get(one.id())));
        }

        var last = left.getFirst();
        all.stream().filter(one -> one != last).forEach(one -> {
            assertThat(mvc.get().uri(one.href()).exchange()).hasStatus(303).hasHeader("Location", last.href());
            assertThat(organisations.get(Set.of(one.id())).get(one.id()).id()).isEqualTo(last.id());
        });
    }

    private Organisation some(Random random, Actor shared, Map<OrganisationId, Has> has) {
        var whole = aUnit("social");
        var part = new Organisation.Unit(UnitId.next(), "boende", "Boende", false, whole.id());
        var organisation = random.nextBoolean() ? anOrganisation(Sector.MUNICIPALITY, whole, part) : anOrganisation();
        organisations.enter(organisation);
        var person = random.nextBoolean() ? shared : aPerson();
        organisations.appoint(person.id(), organisation.id());
        var promises = new HashSet<CommitmentId>();
        for (int i = random.nextInt(3); i > 0; i--)
            promises.add(commitments.make(person, organisation.id(), GROUP, Commitment.Kind.HOURS, "tid " + i, null, null));
        var unitIds = new HashSet<UnitId>();
        organisation.units().forEach(unit -> unitIds.add(unit.id()));
        has.put(organisation.id(), new Has(new HashSet<>(Set.of(person.id())), unitIds, promises));
        return organisation;
    }

    private void assertHas(Organisation organisation, Has has) {
        assertThat(units.representatives(organisation.id())).isEqualTo(has.people());
        assertThat(organisations.get(Set.of(organisation.id())).get(organisation.id()).units()).extracting(Organisation.Unit::id)
                .containsExactlyInAnyOrderElementsOf(has.units());
        assertThat(commitments.listFor(GROUP)).filteredOn(made -> made.commitment().organisation().equals(organisation.id()))
                .extracting(made -> made.commitment().id()).containsExactlyInAnyOrderElementsOf(has.promises());
    }

    @Test
    void itIsToldToOtherModules(Scenario scenario) {
        var from = anOrganisation();
        var into = anOrganisation();
        List.of(from, into).forEach(organisations::enter);

        scenario.stimulate(() -> care.merge(ADMINISTRATOR, from.slug(), into.slug()))
                .andWaitForEventOfType(OrganisationsMerged.class).matching(event -> event.from().equals(from.id()))
                .toArriveAndVerify(event -> assertThat(event.into()).isEqualTo(into.id()));
    }

    @Test
    void nothingIsMergedIntoItselfOrInACircle() {
        var from = anOrganisation();
        var into = anOrganisation();
        List.of(from, into).forEach(organisations::enter);
        care.merge(ADMINISTRATOR, from.slug(), into.slug());
        care.merge(ADMINISTRATOR, from.slug(), into.slug());

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> care.merge(ADMINISTRATOR, into.slug(), from.slug()));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> care.merge(ADMINISTRATOR, into.slug(), into.slug()));
    }
}
