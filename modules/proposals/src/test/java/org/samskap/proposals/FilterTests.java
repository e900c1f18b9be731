package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.samskap.events.EventSummary;
import org.samskap.partners.Commitment;
import org.samskap.partners.Commitments;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.partners.OrganisationsMerged;
import org.samskap.partners.Target;
import org.samskap.spaces.Space;
import org.springframework.modulith.test.Scenario;

import samskap.testing.SharedDatabase;

/** The list narrowed and sorted by what other modules tell it. Today is 20 November 2023. */
@ProposalsTest
@SharedDatabase("proposals")
class FilterTests {
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);

    private final World world;
    private final Browser browser;
    private final ListCopies copies;
    private final Organisations organisations;
    private final Commitments commitments;

    FilterTests(World world, Browser browser, ListCopies copies, Organisations organisations, Commitments commitments) {
        this.world = world;
        this.browser = browser;
        this.copies = copies;
        this.organisations = organisations;
        this.commitments = commitments;
    }

    private List<String> titles(Space space, String more) {
        return browser.page("/proposals?space=" + space.slug() + more).select("main .rows h2").eachText();
    }

    @Test
    void whatIsLateIsFoundFromTheDayAfterItWasPromised() {
        var space = world.anArena();
        var late = world.raised(space, null, "Sen");
        var today = world.raised(space, null, "I dag");
        world.raised(space, null, "Utan löfte");
        copies.answered(late.proposal(), TODAY.minusDays(1), null);
        copies.answered(today.proposal(), TODAY, null);

        assertThat(titles(space, "&late=true")).containsExactly("Sen");
    }

    @Test
    void whatIsAnsweredIsNotLateAnyMore() {
        var space = world.anArena();
        var late = world.raised(space, null, "Sen");
        copies.answered(late.proposal(), TODAY.minusDays(1), null);

        copies.answered(late.proposal(), null, Instant.parse("2023-11-20T06:00:00Z"));

        assertThat(titles(space, "&late=true")).isEmpty();
    }

    @Test
    void theLatestReportBackComesFirstAndWhatHadNoneLast() {
        var space = world.anArena();
        var early = world.raised(space, null, "Berättat tidigt");
        var latest = world.raised(space, null, "Berättat nyss");
        world.raised(space, null, "Inget berättat");
        copies.answered(early.proposal(), null, Instant.parse("2023-10-01T08:00:00Z"));
        copies.answered(latest.proposal(), null, Instant.parse("2023-11-19T08:00:00Z"));

        assertThat(titles(space, "&sort=REPORTED")).containsExactly("Berättat nyss", "Berättat tidigt", "Inget berättat");
    }

    @Test
    void theListByReportBackIsReadInPartsWithoutLosingOne() {
        var space = world.anArena();
        for (int number = 0; number < 25; number++) {
            var one = world.raised(space, null, "Nummer " + number);
            if (number < 15) copies.answered(one.proposal(), null, Instant.parse("2023-10-01T08:00:00Z").plusSeconds(number));
        }
        var first = browser.page("/proposals?space=" + space.slug() + "&sort=REPORTED");
        var next = browser.page(first.select("a.more, .more a").attr("href"));

        var all = new java.util.ArrayList<>(first.select("main .rows h2").eachText());
        all.addAll(next.select("main .rows h2").eachText());
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void aGroupAndAnOrganisationInItFindWhatTheyCarry() {
        var space = world.anArena();
        var group = UUID.randomUUID();
        var organisation = world.anOrganisation();
        var carried = world.raised(space, null, "Bärs");
        world.raised(space, null, "Bärs inte");
        copies.carried(carried.proposal(), Set.of(group), Set.of(organisation.id()));

        assertThat(titles(space, "&organisation=" + organisation.slug())).containsExactly("Bärs");
        copies.carried(carried.proposal(), Set.of(group), Set.<OrganisationId>of());
        assertThat(titles(space, "&organisation=" + organisation.slug())).as("left the group").isEmpty();
    }

    @Test
    void whatAnOrganisationCarriedIsFoundByTheEntryInWhichItGoesOn(Scenario scenario) {
        var space = world.anArena();
        var twin = world.anOrganisation();
        var stays = world.anOrganisation();
        copies.carried(world.raised(space, null, "Bärs").proposal(), Set.of(), Set.of(twin.id()));
        copies.carried(world.raised(space, null, "Bärs av båda").proposal(), Set.of(), Set.of(twin.id(), stays.id()));
        copies.answering(world.raised(space, null, "Svaras på").proposal(), Set.of(twin.id()));

        scenario.publish(new OrganisationsMerged(twin.id(), stays.id(), Instant.EPOCH))
                .andWaitForStateChange(() -> titles(space, "&organisation=" + stays.slug()), titles -> titles.size() == 3)
                .andVerify(titles -> assertThat(titles).containsExactlyInAnyOrder("Bärs", "Bärs av båda", "Svaras på"));
        assertThat(titles(space, "&organisation=" + twin.slug())).isEmpty();
    }

    @Test
    void thePageOfAnOrganisationListsWhatItWorksOn() {
        var space = world.anArena();
        var organisation = world.anOrganisation();
        for (int number = 0; number < 6; number++) copies.carried(world.raised(space, null, "I grupp " + number).proposal(), Set.of(UUID.randomUUID()), Set.of(organisation.id()));
        copies.answering(world.raised(space, null, "Svarar").proposal(), Set.of(organisation.id()));

        var section = browser.page(organisation.href()).select("section:has(> #works-on)");
        assertThat(section.select("h3").eachText()).hasSize(5).startsWith("Svarar", "I grupp 5");
        assertThat(browser.page(section.select("> p a").attr("href")).select("main .rows h2")).hasSize(7);
    }

    @Test
    void whoeverTakesAllBackHelpsNoMore(Scenario scenario) {
        var space = world.anArena();
        var organisation = world.anOrganisation();
        var leila = world.aPerson("Leila");
        organisations.appoint(leila.id(), organisation.id());
        var proposal = world.raised(space, null, "Får hjälp").proposal();
        var target = new Target(Target.Kind.PROPOSAL, proposal.value());
        var first = commitments.make(leila, organisation.id(), target, Commitment.Kind.ROOM, "En sal", null, null);
        var second = commitments.make(leila, organisation.id(), target, Commitment.Kind.HOURS, "Två timmar", null, null);
        var list = "&organisation=" + organisation.slug();
        scenario.stimulate(() -> commitments.become(leila, first, Commitment.State.WITHDRAWN, "Salen byggs om."))
                .andWaitForStateChange(() -> titles(space, list), List.of("Får hjälp")::equals).andVerify(titles -> assertThat(titles).hasSize(1));

        scenario.stimulate(() -> commitments.become(leila, second, Commitment.State.WITHDRAWN, "Ingen har tid."))
                .andWaitForStateChange(() -> titles(space, list), List::isEmpty).andVerify(titles -> assertThat(titles).isEmpty());
    }

    @Test
    void aMeetingIsChosenOnThePageOfAllFilters() {
        var space = world.anArena();
        EventSummary meeting = world.aMeeting(space);
        world.raised(space, meeting, "På träffen");
        world.raised(space, null, "Mellan träffar");

        var filters = browser.page("/proposals/filter?space=" + space.slug());

        assertThat(filters.select("select[name=event] option").eachAttr("value")).containsExactly("", meeting.slug());
        var list = browser.page("/proposals?space=" + space.slug() + "&event=" + meeting.slug());
        assertThat(list.select("main .rows h2").eachText()).containsExactly("På träffen");
        assertThat(browser.page(list.select("main .rows .meta > a").attr("href")).select("main .rows h2").eachText()).hasSize(2);
    }

    @Test
    void whatIsNotPublicIsNotOfferedAsAFilter() {
        var space = world.anArenaThatReadsFirst();
        var meeting = world.aMeeting(space);
        world.raised(space, meeting, "Väntar");

        assertThat(browser.page("/proposals/filter?space=" + space.slug()).select("select[name=event]")).isEmpty();
        assertThat(browser.as(world.aFacilitator(space)).page("/proposals/filter?space=" + space.slug()).select("select[name=event]")).hasSize(1);
    }

    @Test
    void filtersThatNobodyFilledInAreLeftOutOfTheAddress() {
        var answer = browser.get("/proposals?status=&event=&need=&late=true&q=");

        assertThat(answer).hasStatus(303);
        assertThat(Browser.location(answer)).isEqualTo("/proposals?late=true");
    }
}
