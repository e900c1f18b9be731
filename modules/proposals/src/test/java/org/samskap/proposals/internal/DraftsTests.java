package org.samskap.proposals.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samskap.proposals.internal.DraftTable.DRAFT;

import java.time.Duration;

import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samskap.proposals.ProposalsTest;
import org.samskap.proposals.World;
import org.samskap.ui.Lang;

import samskap.testing.SharedDatabase;
import samskap.testing.TestClock;

@ProposalsTest
@SharedDatabase("proposals")
class DraftsTests {
    private final Drafts drafts;
    private final World world;
    private final DSLContext sql;
    private final TestClock clock;
    private Duration passed = Duration.ZERO;

    DraftsTests(Drafts drafts, World world, DSLContext sql, TestClock clock) {
        this.drafts = drafts;
        this.world = world;
        this.sql = sql;
        this.clock = clock;
    }

    @AfterEach
    void backToTheMorning() {
        pass(passed.negated());
    }

    private void pass(Duration time) {
        clock.advance(time);
        passed = passed.plus(time);
    }

    @Test
    @Tag("PRIV-01")
    void whatIsLeftLyingForADayIsGone() {
        var space = world.anArena().id();
        var token = drafts.start(space, null);
        drafts.keep(token, drafts.find(token).orElseThrow().title("Halvfärdigt").email("rut@post.example"));

        pass(Duration.ofHours(24));
        assertThat(drafts.find(token)).isPresent();
        pass(Duration.ofSeconds(1));
        assertThat(drafts.find(token)).isEmpty();

        drafts.start(space, null);
        assertThat(sql.fetchExists(DRAFT, DRAFT.TITLE.eq("Halvfärdigt"))).isFalse();
    }

    @Test
    void whatWasRaisedIsNoDraftAnyMoreButItsReceiptIsFound() {
        var token = drafts.start(world.anArena().id(), null);
        var receipt = drafts.raise(token, drafts.find(token).orElseThrow().title("Klart"), Lang.SV, null);

        assertThat(drafts.find(token)).isEmpty();
        assertThat(drafts.findReceipt(token)).contains(receipt);
        assertThat(drafts.findReceipt("another-token")).isEmpty();
    }

    @Test
    void anAnswerToAQuestionKeepsTheQuestion() {
        var token = drafts.start(world.anArena().id(), null, "Vilka saknas?", null);
        var draft = drafts.find(token).orElseThrow().title("Bjud in unga").body("De får veta det för sent.");

        drafts.raise(token, draft, Lang.SV, null);

        assertThat(sql.fetchExists(ProposalTable.PROPOSAL, ProposalTable.PROPOSAL.BODY.eq("Vilka saknas?\n\nDe får veta det för sent."))).isTrue();
    }

    @Test
    void onlyAHashOfTheTokenIsStored() {
        var token = drafts.start(world.anArena().id(), null);

        assertThat(token).hasSizeGreaterThanOrEqualTo(22);
        assertThat(sql.fetchExists(DRAFT, DRAFT.TOKEN_HASH.eq(token))).isFalse();
        assertThat(sql.fetchExists(DRAFT, DRAFT.TOKEN_HASH.eq(Hashes.of(token)))).isTrue();
    }
}
