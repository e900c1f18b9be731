package org.samskap.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.partners.Organisation;
import org.samskap.proposals.Balance.Figure;
import org.samskap.proposals.Balance.Line;
import org.samskap.spaces.Space;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** Who raises, who carries, and what of it is done. Proposals are raised in October and looked at on 20 November 2023. */
@ProposalsTest
@SharedDatabase("proposals")
class BalanceTests {
    private static final Instant OCTOBER = Instant.parse("2023-10-16T12:00:00Z");

    private final World world;
    private final Browser browser;
    private final Balances balances;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final ListCopies copies;
    private final LineageDesk lineage;
    private final TestClock clock;
    private Instant today;

    BalanceTests(World world, Browser browser, Balances balances, ProposalDesk desk, Proposals proposals, ListCopies copies, LineageDesk lineage, TestClock clock) {
        this.world = world;
        this.browser = browser;
        this.balances = balances;
        this.desk = desk;
        this.proposals = proposals;
        this.copies = copies;
        this.lineage = lineage;
        this.clock = clock;
    }

    @BeforeEach
    void lookAtTheClock() {
        today = clock.instant();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(today);
    }

    private ProposalId raised(Space space, @Nullable SpeakingAs as, Instant at) {
        clock.set(at);
        var plain = World.anonymous(space, null, "Ett förslag");
        var id = desk.raise(new Raise(plain.space(), null, plain.title(), plain.body(), plain.lang(), plain.byline(), null, null, plain.key(), null, as)).proposal();
        clock.set(today);
        return id;
    }

    private List<ProposalId> raised(int many, Space space, @Nullable SpeakingAs as) {
        return IntStream.range(0, many).mapToObj(one -> raised(space, as, OCTOBER)).toList();
    }

    private Figure figure(Space space, SpeakingAs who, Function<Line, Figure> which) {
        return which.apply(balances.of(space.id(), null).lines().get(who.ordinal()));
    }

    private void carriedBy(Organisation organisation, ProposalId proposal) {
        copies.carried(proposal, Set.of(UUID.randomUUID()), Set.of(organisation.id()));
    }

    @Test
    void whatIsRaisedIsCountedForWhoSaidAsWhomSheSpeaks() {
        var space = world.anArena();
        var seven = raised(7, space, SpeakingAs.OWN_EXPERIENCE);
        raised(6, space, null);
        seven.subList(0, 5).forEach(id -> proposals.moveTo(id, Status.DONE));

        assertThat(figure(space, SpeakingAs.OWN_EXPERIENCE, Line::raised)).isEqualTo(new Figure(5, 0));
        assertThat(figure(space, SpeakingAs.OWN_EXPERIENCE, Line::raisedDone)).isEqualTo(new Figure(5, 0));
        assertThat(balances.of(space.id(), null).lines()).filteredOn(line -> !line.isEmpty()).hasSize(1);
    }

    @Test
    void fewAreNotTold() {
        var space = world.anArena();
        raised(3, space, SpeakingAs.BUSINESS);

        assertThat(figure(space, SpeakingAs.BUSINESS, Line::raised)).isEqualTo(new Figure(0, 5));
    }

    @Test
    void theMonthThatIsNotOverIsNotCounted() {
        var space = world.anArena();
        for (int day = 1; day < 7; day++) raised(space, SpeakingAs.REGION, Instant.parse("2023-11-0" + day + "T12:00:00Z"));

        assertThat(figure(space, SpeakingAs.REGION, Line::raised).isNone()).isTrue();
    }

    @Test
    void aYearBeginsAtMidnightInSweden() {
        var space = world.anArena();
        for (int one = 0; one < 5; one++) raised(space, SpeakingAs.STATE, Instant.parse("2022-12-31T23:30:00Z"));

        assertThat(balances.of(space.id(), 2022).isEmpty()).isTrue();
        assertThat(balances.of(space.id(), 2023).lines().get(SpeakingAs.STATE.ordinal()).raised().about()).isEqualTo(5);
    }

    @Test
    void aSectorCarriesWhatItsOrganisationsWorkWithOrAnswerEachOnce() {
        var space = world.anArena();
        var association = world.anOrganisation();
        var ids = raised(5, space, null);
        ids.forEach(id -> carriedBy(association, id));
        ids.forEach(id -> copies.answering(id, Set.of(world.anOrganisation().id())));

        assertThat(figure(space, SpeakingAs.ASSOCIATION, Line::carried)).isEqualTo(new Figure(5, 0));
        assertThat(figure(space, SpeakingAs.ASSOCIATION, Line::raised).isNone()).isTrue();
    }

    @Test
    void whatIsWithdrawnIsNotCounted() {
        var space = world.anArena();
        var facilitator = world.aFacilitator(space);
        var ids = raised(6, space, SpeakingAs.RESIDENT);
        ids.subList(0, 2).forEach(id -> lineage.withdraw(facilitator, id, "Hon bad om det."));

        assertThat(figure(space, SpeakingAs.RESIDENT, Line::raised)).isEqualTo(new Figure(0, 5));
    }

    /** UX-23: the picture and the table say the same. */
    @Test
    @Tag("UX-23")
    void thePictureAndTheTableSayTheSame() {
        var space = world.anArena();
        raised(7, space, SpeakingAs.RESIDENT);
        raised(2, space, SpeakingAs.ACADEMIA);

        var page = browser.page("/proposals/balance?year=2023&space=" + space.slug());
        assertThat(page.select("table tbody tr").eachText()).containsExactly("Invånare omkring 5 inga – –", "Forskning eller utbildning färre än 5 inga inga inga");
        assertThat(page.select("svg[role=img]").eachAttr("aria-label")).containsExactly("Invånare: har väckt omkring 5, genomfört inga.",
                "Forskning eller utbildning: har väckt färre än 5, genomfört inga. Bär inga, genomfört inga.");
        assertThat(page.select("svg[role=img] rect.raised").eachAttr("width")).containsExactly("720");
        assertThat(page.select("svg[role=img] rect.few").eachAttr("width")).containsExactly("288");
    }

    @Test
    void aYearThatCannotBeIsNotFound() {
        assertThat(browser.get("/proposals/balance?year=20x3")).hasStatus(404);
    }

    /** The one secret of a proposal: looked for in all that a proposal shows, to staff as well. */
    @Test
    @Tag("PRIV-05")
    void asWhomSomebodySpeaksStandsNowhereWithTheProposal() {
        var space = world.anArena();
        var staff = world.aFacilitator(space);
        var id = raised(space, SpeakingAs.OWN_EXPERIENCE, OCTOBER);
        var href = proposals.get(id).href();

        for (var path : List.of(href, "/proposals?space=" + space.slug(), href + "/edit", href + "/record", "/boards/spaces/" + space.slug()))
            assertThat(browser.as(staff).page(path).html()).as(path).doesNotContain("OWN_EXPERIENCE").doesNotContain("egen erfarenhet, eller anhörig");
    }
}
