package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.aUnit;
import static org.samskap.partners.Fixture.anOrganisation;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.partners.internal.units.UnitInItself;
import org.samskap.partners.internal.units.UnitTree;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class UnitTreeTests {
    private final Actor staff = new Actor(Post.ORGANISER, "Noor");
    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Units units;
    private final UnitTree tree;

    Organisation city;
    UnitId social;

    UnitTreeTests(MockMvcTester mvc, Organisations organisations, Units units, UnitTree tree) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.units = units;
        this.tree = tree;
    }

    @BeforeEach
    void aCityWithAUnit() {
        city = anOrganisation(Sector.MUNICIPALITY, aUnit("social"));
        organisations.enter(city);
        social = city.units().getFirst().id();
    }

    private UnitCard added(String name, UnitId parent) {
        return units.find(city.slug(), tree.add(staff, city.id(), name, parent)).orElseThrow();
    }

    @Test
    void aDepartmentIsAddedInAnAdministrationAndCanBeAsked() {
        var department = added("Avdelningen för boendestöd", social);

        assertThat(department.slug()).isEqualTo("avdelningen-for-boendestod");
        assertThat(units.listOpen()).contains(department);
        assertThat(organisations.find(city.slug()).orElseThrow().units())
                .anySatisfy(unit -> assertThat(unit.parent()).isEqualTo(social));
    }

    @Test
    void twoUnitsOfTheSameNameHaveAddressesOfTheirOwn() {
        assertThat(added("Enhet Öst", null).slug()).isEqualTo("enhet-ost");
        assertThat(added("Enhet Ost", null).slug()).isEqualTo("enhet-ost-2");
    }

    @Test
    void aUnitIsNeverAPartOfItselfNotEvenInARoundaboutWay() {
        var department = added("Avdelningen", social);
        var group = added("Gruppen", department.id());

        assertThatExceptionOfType(UnitInItself.class).isThrownBy(() -> tree.place(staff, city.id(), social, "Social", social));
        assertThatExceptionOfType(UnitInItself.class).isThrownBy(() -> tree.place(staff, city.id(), social, "Social", group.id()));
        tree.place(staff, city.id(), group.id(), "Gruppen", null);
        assertThat(tree.of(city.id())).anySatisfy(unit -> assertThat(unit.name()).isEqualTo("Gruppen")).filteredOn(unit -> unit.name().equals("Gruppen"))
                .allSatisfy(unit -> assertThat(unit.parent()).isNull());
    }

    @Test
    void aNewNameLeavesTheAddressWhereItWas() {
        tree.place(staff, city.id(), social, "Arbetsmarknads- och socialförvaltningen", null);

        assertThat(units.find(city.slug(), "social").orElseThrow().name()).isEqualTo("Arbetsmarknads- och socialförvaltningen");
    }

    @Test
    void onlyStaffAndThoseWhoSpeakForItAddUnitsAndOnlyToTheirOwnOrganisation() throws Exception {
        var stranger = aPerson();
        var representative = aPerson();
        organisations.appoint(representative.id(), city.id());
        var other = anOrganisation(Sector.REGION, aUnit("vard"));
        organisations.enter(other);

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> tree.add(stranger, city.id(), "Fel", null));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> tree.add(representative, other.id(), "Fel", null));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> tree.add(staff, city.id(), "Fel", other.units().getFirst().id()));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> tree.place(representative, other.id(), other.units().getFirst().id(), "Fel", null));
        assertThat(mvc.get().uri(city.href() + "/units").header(SignedInByHeader.HEADER, stranger.id()).exchange()).hasStatus(404);
        assertThat(tree.add(representative, city.id(), "Rätt", null)).isEqualTo("ratt");
    }

    @Test
    @Tag("UX-04")
    void aUnitWithoutANameComesBackToBeMendedAndOneWithANameStandsInTheTree() throws Exception {
        var at = city.href() + "/units";
        var empty = mvc.post().uri(at).param("name", "  ").param("parent", "social").header(SignedInByHeader.HEADER, staff.id()).exchange();
        assertThat(empty).hasStatus(422);
        assertThat(Jsoup.parse(empty.getResponse().getContentAsString()).select("option[selected]").val()).isEqualTo("social");

        assertThat(mvc.post().uri(at).param("name", "Boendestödet").param("parent", "social").header(SignedInByHeader.HEADER, staff.id()).exchange()).hasStatus(303);

        var page = Jsoup.parse(mvc.get().uri(at).header(SignedInByHeader.HEADER, staff.id()).exchange().getResponse().getContentAsString());
        assertThat(page.select("li li a").text()).isEqualTo("Boendestödet");
    }

    @Test
    @Tag("UX-04")
    void aUnitPutInItsOwnPartIsToldSoOnThePage() throws Exception {
        added("Avdelningen", social);

        var result = mvc.post().uri(city.href() + "/units/social/place").param("name", "Social").param("parent", "avdelningen")
                .header(SignedInByHeader.HEADER, staff.id()).exchange();

        assertThat(result).hasStatus(422);
        assertThat(Jsoup.parse(result.getResponse().getContentAsString()).select("input[name=name]").val()).isEqualTo("Social");
    }
}
