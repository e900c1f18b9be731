package org.samskap.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samskap.partners.Fixture.aPerson;
import static org.samskap.partners.Fixture.aUnit;
import static org.samskap.partners.Fixture.anOrganisation;

import java.time.Instant;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samskap.accounts.Actor;
import org.samskap.accounts.EmailAddress;
import org.samskap.accounts.PersonForgotten;
import org.samskap.ui.NotVisible;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import samskap.testing.SharedDatabase;
import samskap.testing.SignedInByHeader;

@ApplicationModuleTest(mode = BootstrapMode.STANDALONE)
@AutoConfigureMockMvc(addFilters = false)
@Import({Neighbours.class, Post.class})
@SharedDatabase("partners")
class UnitTests {
    private static final EmailAddress REGISTRAR = new EmailAddress("registrator@staden.example");
    private final Actor staff = new Actor(Post.ORGANISER, "Noor");
    private final MockMvcTester mvc;
    private final Organisations organisations;
    private final Units units;
    private final Post post;

    Organisation city;
    UnitId unit;

    UnitTests(MockMvcTester mvc, Organisations organisations, Units units, Post post) {
        this.mvc = mvc;
        this.organisations = organisations;
        this.units = units;
        this.post = post;
    }

    @BeforeEach
    void aCityWithAUnit() {
        city = anOrganisation(Sector.MUNICIPALITY, aUnit("social"));
        organisations.enter(city);
        unit = city.units().getFirst().id();
    }

    private UnitCard card() {
        return units.get(Set.of(unit)).get(unit);
    }

    @Test
    @Tag("PRIV-02")
    void theAddressOfAUnitIsKeptAmongPeopleAndTheOneBeforeIsForgotten() {
        units.reachAt(staff, unit, new EmailAddress("gammal@staden.example"));
        var before = card().mailbox();

        units.reachAt(staff, unit, REGISTRAR);

        assertThat(post.forgotten).contains(before);
        assertThat(post.mailboxes.get(card().mailbox()).address()).isEqualTo(REGISTRAR.text());
    }

    @Test
    @Tag("PRIV-02")
    void anAddressThatIsForgottenElsewhereIsNoUnitsAnyMore(Scenario scenario) {
        units.reachAt(staff, unit, REGISTRAR);

        scenario.publish(new PersonForgotten(card().mailbox(), Instant.EPOCH)).andWaitForStateChange(() -> card().mailbox() == null, gone -> gone);
    }

    @Test
    void onlyStaffAndThoseWhoSpeakForItLookAfterAUnit() {
        var stranger = aPerson();
        var representative = aPerson();
        organisations.appoint(representative.id(), organisations.find(city.slug()).orElseThrow().id());

        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> units.reachAt(stranger, unit, REGISTRAR));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> units.close(stranger, unit, "Slogs ihop."));
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> units.reopen(stranger, unit));
        units.reachAt(representative, unit, REGISTRAR);
        assertThat(card().mailbox()).isNotNull();
    }

    @Test
    void aClosedUnitStaysWithItsReasonAndIsNotOffered(Scenario scenario) {
        scenario.stimulate(() -> units.close(staff, unit, "Ihopslagen med vårdförvaltningen."))
                .andWaitForEventOfType(UnitClosed.class).matching(event -> event.unit().equals(unit)).toArrive();

        assertThat(units.listOpen()).noneMatch(one -> one.id().equals(unit));
        assertThat(card().closedWhy()).isEqualTo("Ihopslagen med vårdförvaltningen.");
        units.reopen(staff, unit);
        assertThat(units.listOpen()).anyMatch(one -> one.id().equals(unit));
    }

    @Test
    void whenAnOrganisationIsNoMoreItsUnitsAreNotAskedAndComeBackWithIt(AssertablePublishedEvents events) {
        var before = aUnit("park");
        city = anOrganisation(Sector.MUNICIPALITY, aUnit("social"), before);
        organisations.enter(city);
        unit = city.units().getFirst().id();
        units.close(staff, before.id(), "Ihopslagen.");

        assertThat(send("/close", "Staden är en del av regionen nu.")).hasStatus(303);

        assertThat(card().closedWhy()).isEqualTo("Staden är en del av regionen nu.");
        assertThat(events.ofType(UnitClosed.class).matching(event -> event.unit().equals(unit))).hasSize(1);
        assertThat(units.get(Set.of(before.id())).get(before.id()).closedWhy()).isEqualTo("Ihopslagen.");

        assertThat(send("/reopen", "")).hasStatus(303);
        assertThat(units.listOpen()).extracting(UnitCard::id).contains(unit).doesNotContain(before.id());
    }

    private MvcTestResult send(String what, String reason) {
        return mvc.post().uri(city.href() + what).param("reason", reason).header(SignedInByHeader.HEADER, staff.id()).exchange();
    }

    // ---------------------------------------------------------------- pages

    private static Document page(MvcTestResult result, int status) throws Exception {
        assertThat(result).hasStatus(status);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "pl", "en"})
    void aUnitHasAPageOnWhichAVisitorSeesNoAddress(String lang) throws Exception {
        units.reachAt(staff, unit, REGISTRAR);

        var page = page(mvc.get().uri(card().href()).header("Accept-Language", lang).exchange(), 200);

        assertThat(page.select("h1").text()).isEqualTo(card().name());
        assertThat(page.text()).doesNotContain(REGISTRAR.text());
        assertThat(page.select("a[href$=/edit]")).isEmpty();
        assertThat(mvc.get().uri(card().href() + "/edit").header(SignedInByHeader.HEADER, aPerson().id()).exchange()).hasStatus(404);
    }

    @Test
    @Tag("UX-04")
    void whatIsNoAddressComesBackToBeMended() throws Exception {
        var page = page(mvc.post().uri(card().href() + "/edit").param("email", "registratorn").header(SignedInByHeader.HEADER, staff.id()).exchange(), 422);

        assertThat(page.select("input[name=email]").val()).isEqualTo("registratorn");
    }

    @Test
    void closingNeedsAReasonWhichThenStandsOnThePage() throws Exception {
        page(mvc.post().uri(card().href() + "/close").param("reason", "  ").header(SignedInByHeader.HEADER, staff.id()).exchange(), 422);
        assertThat(card().open()).isTrue();

        assertThat(mvc.post().uri(card().href() + "/close").param("reason", "Slogs ihop.").header(SignedInByHeader.HEADER, staff.id()).exchange()).hasStatus(303);

        assertThat(page(mvc.get().uri(card().href()).exchange(), 200).text()).contains("Slogs ihop.");
        assertThat(page(mvc.get().uri(city.href()).exchange(), 200).select("aside li").text()).contains("finns inte längre");
    }
}
