package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.PersonForgotten;
import org.samskap.partners.Organisations;
import org.samskap.partners.OrganisationsMerged;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** Who wants to work on a proposal. */
@ProposalsTest
@SharedDatabase("proposals")
class WillingTests {
    private final World world;
    private final Browser browser;
    private final WillingPeople willing;
    private final Organisations organisations;
    private final Announced announced;

    WillingTests(World world, Browser browser, WillingPeople willing, Organisations organisations, Announced announced) {
        this.world = world;
        this.browser = browser;
        this.willing = willing;
        this.organisations = organisations;
        this.announced = announced;
    }

    @Test
    @Tag("PRIV-05")
    void aNameIsShownToEverybodyOnlyWhenThePersonAgreed() {
        var space = world.anArena();
        var proposal = world.raised(space, null, "Parken");
        browser.as(world.aPerson("Synlig")).sent(proposal.reference().href() + "/willing", "nameAgreed", "true");
        browser.as(world.aPerson("Hemlig")).sent(proposal.reference().href() + "/willing");

        var open = browser.page(proposal.reference().href()).select("main").text();

        assertThat(open).contains("2 vill arbeta med det här").contains("Synlig").doesNotContain("Hemlig");
        var staff = browser.as(world.aFacilitator(space)).page(proposal.reference().href() + "/willing").select("main").text();
        assertThat(staff).contains("Synlig").contains("Hemlig");
        assertThat(browser.as(world.aPerson("Bo")).page(proposal.reference().href() + "/willing").select("main").text()).doesNotContain("Hemlig").doesNotContain("Synlig");
    }

    @Test
    void offeringTwiceCountsOnceAndSaysWhatWasSaidLast() {
        var proposal = world.raised(world.anArena(), null, "Parken");
        var person = world.aPerson("Ida");
        willing.offer(person, proposal.proposal(), null, true);
        willing.offer(person, proposal.proposal(), null, false);

        assertThat(willing.listFor(List.of(proposal.proposal()))).singleElement().satisfies(one -> assertThat(one.nameAgreed()).isFalse());
        assertThat(announced.of(HelpOffered.class)).filteredOn(event -> event.proposal().equals(proposal.proposal())).hasSize(1);
        assertThat(browser.page(proposal.reference().href()).select("main").text()).contains("1 vill arbeta");
    }

    @Test
    void anOrganisationIsOfferedOnlyByWhoSpeaksForIt() {
        var proposal = world.raised(world.anArena(), null, "Parken");
        var organisation = world.anOrganisation();
        var speaker = world.aPerson("Leila");
        organisations.appoint(speaker.id(), organisation.id());
        var address = proposal.reference().href() + "/willing";

        assertThat(browser.as(world.aPerson("Bo")).post(address, "organisation", organisation.id().toString())).hasStatus(404);
        browser.as(speaker).sent(address, "organisation", organisation.id().toString(), "nameAgreed", "true");

        assertThat(browser.page(proposal.reference().href()).select("main a[href='" + organisation.href() + "']").text()).isEqualTo(organisation.name());
    }

    @Test
    void whoTakesItBackIsGone() {
        var proposal = world.raised(world.anArena(), null, "Parken");
        var person = world.aPerson("Ida");
        var ida = browser.as(person);
        ida.sent(proposal.reference().href() + "/willing", "nameAgreed", "true");

        ida.sent(proposal.reference().href() + "/willing/withdraw");

        assertThat(willing.listFor(List.of(proposal.proposal()))).isEmpty();
        assertThat(browser.page(proposal.reference().href()).select("main").text()).doesNotContain("vill arbeta med det här Ida");
    }

    @Test
    @Tag("PRIV-02")
    void whoIsErasedOffersNothingAnyMore(Scenario scenario) {
        var proposal = world.raised(world.anArena(), null, "Parken");
        var person = world.aPerson("Ida");
        willing.offer(person, proposal.proposal(), null, true);

        scenario.publish(new PersonForgotten(person.id(), Instant.parse("2023-11-20T07:00:00Z")))
                .andWaitForStateChange(() -> willing.listFor(List.of(proposal.proposal())), List::isEmpty)
                .andVerify(all -> assertThat(all).isEmpty());
    }

    @Test
    void whoOfferedForTwoEntriesThatBecomeOneOfferedOnce(Scenario scenario) {
        var proposal = world.raised(world.anArena(), null, "Parken").proposal();
        var speaker = world.aPerson("Leila");
        var twin = world.anOrganisation();
        var stays = world.anOrganisation();
        for (var one : List.of(twin, stays)) {
            organisations.appoint(speaker.id(), one.id());
            willing.offer(speaker, proposal, one.id(), true);
        }
        var other = world.aPerson("Farah");
        organisations.appoint(other.id(), twin.id());
        willing.offer(other, proposal, twin.id(), true);

        scenario.publish(new OrganisationsMerged(twin.id(), stays.id(), Instant.EPOCH))
                .andWaitForStateChange(() -> willing.listFor(List.of(proposal)), all -> all.stream().allMatch(one -> stays.id().equals(one.organisation())))
                .andVerify(all -> assertThat(all).extracting(Willing::person).containsExactlyInAnyOrder(speaker.id(), other.id()));
    }

    @Test
    @Tag("SEC-02")
    void nobodyOffersHelpToWhatSheMayNotSee() {
        var proposal = world.raised(world.anArenaThatReadsFirst(), null, "Väntar");

        assertThat(browser.as(world.aPerson("Bo")).post(proposal.reference().href() + "/willing", "nameAgreed", "true")).hasStatus(404);
    }
}
