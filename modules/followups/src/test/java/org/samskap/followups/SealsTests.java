package org.samskap.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samskap.accounts.Actor;
import org.samskap.followups.TrailCheck.Fault;
import org.samskap.followups.TrailCheck.Kind;
import org.samskap.spaces.Role;
import org.samskap.spaces.Space;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

/** A month that is over is sealed once; whoever writes the chain anew does not fit its seals any more. */
@ApplicationModuleTest
@AutoConfigureMockMvc(addFilters = false)
@Import({Fakes.class, SectionsController.class})
@SharedDatabase("followups")
class SealsTests {
    @Autowired World world;
    @Autowired FollowUps followUps;
    @Autowired Seals seals;
    @Autowired TrailCheck check;
    @Autowired MockMvcTester mvc;
    @Autowired TestClock clock;
    @Autowired DSLContext sql;
    private Space space;
    private Actor communicator;

    @BeforeEach
    void aSpaceInOctober() {
        clock.set(Instant.parse("2023-10-16T07:00:00Z"));
        space = world.aSpace();
        communicator = world.somebody(space, Role.COMMUNICATOR);
    }

    private void told(String at) {
        clock.set(Instant.parse(at));
        followUps.read(communicator, world.aProposal(space, null, clock.instant()).id(), "Läst", LocalDate.of(2024, 6, 1));
    }

    @Test
    void aMonthIsSealedWhenItIsOverWhereTheSpaceIsAndOnlyOnce() {
        told("2023-10-16T07:00:00Z");
        clock.set(Instant.parse("2023-10-31T22:59:00Z"));
        seals.seal();
        assertThat(seals.list(space.id())).isEmpty();

        clock.set(Instant.parse("2023-10-31T23:01:00Z"));
        seals.seal();
        assertThat(seals.seal()).isZero();
        assertThat(seals.list(space.id())).singleElement().satisfies(seal -> {
            assertThat(seal.month()).isEqualTo(YearMonth.of(2023, 10));
            assertThat(seal.last()).isEqualTo(seal.entries()).isEqualTo(check.check(space.id()).last());
            assertThat(seal.hash()).isEqualTo(check.check(space.id()).lastHash());
        });
    }

    @Test
    void aMonthInWhichNothingWasSaidHasNoSealAndTheNextCountsOnlyItsOwn() {
        told("2023-10-16T07:00:00Z");
        told("2023-12-04T07:00:00Z");
        clock.set(Instant.parse("2024-02-01T07:00:00Z"));
        seals.seal();

        assertThat(seals.list(space.id()).stream().map(Seals.Seal::month)).containsExactly(YearMonth.of(2023, 12), YearMonth.of(2023, 10));
        assertThat(seals.list(space.id()).stream().mapToLong(Seals.Seal::entries).sum()).isEqualTo(check.check(space.id()).last());
        assertThat(check.check(space.id()).whole()).isTrue();
    }

    @Test
    void aChainWrittenAnewWithFittingHashesIsFoundByItsSeal() {
        told("2023-10-16T07:00:00Z");
        clock.set(Instant.parse("2023-11-02T07:00:00Z"));
        seals.seal();
        var last = seals.list(space.id()).getFirst().last();
        // Another hash in the seal is the same to the check as another chain under it.
        sql.execute("update followups.month_seal set hash = sha256('x') where space_id = '" + space.id() + "'");

        assertThat(check.check(space.id()).fault()).isEqualTo(new Fault(last, Kind.SEAL));
        sql.execute("delete from followups.trail_entry where space_id = '" + space.id() + "'");
        sql.execute("delete from followups.chain_head where space_id = '" + space.id() + "'");
        assertThat(check.check(space.id()).fault()).isEqualTo(new Fault(1, Kind.MISSING));
    }

    @Test
    void aSealHasAPageAndOtherMonthsHaveNone() throws Exception {
        told("2023-10-16T07:00:00Z");
        clock.set(Instant.parse("2023-11-02T07:00:00Z"));
        seals.seal();
        var thread = space.href() + "/thread";

        var page = Jsoup.parse(mvc.get().uri(thread + "/2023-10").exchange().getResponse().getContentAsString());
        assertThat(page.select(".status.done").text()).isEqualTo("Allt fram till hit är som det förseglades");
        assertThat(page.select("main p > code").text()).isEqualTo(seals.list(space.id()).getFirst().last() + ":" + check.check(space.id()).lastHash());
        assertThat(Jsoup.parse(mvc.get().uri(thread).exchange().getResponse().getContentAsString()).select("#sealed ~ ul a").eachText()).containsExactly("oktober 2023");
        for (var other : Set.of("/2023-09", "/2023-11", "/2023-13", "/october", "/-999999999-01")) {
            assertThat(mvc.get().uri(thread + other).exchange()).as(other).hasStatus(404);
        }
    }
}
