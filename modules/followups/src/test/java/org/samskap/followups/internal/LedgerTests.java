package org.samskap.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.samskap.followups.World;
import org.samskap.proposals.Status;
import org.samskap.spaces.Space;

class LedgerTests {
    private static final LocalDate TODAY = LocalDate.of(2023, 11, 20);
    private static final Instant RAISED = Instant.parse("2023-10-16T12:00:00Z");

    private final World world = new World();
    private final Space space = world.aSpace();

    private Item raised() {
        return Item.raised(world.aProposal(space, null, RAISED), space);
    }

    private Item answeredAfter(int days) {
        return raised().answered(RAISED.plusSeconds(days * 86_400L), space.zone());
    }

    private Ledger of(Item... items) {
        return new Ledger(List.of(items), TODAY, space.zone());
    }

    @Test
    void halfHadTheirFirstAnswerSoonerAndHalfLater() {
        assertThat(of(answeredAfter(1), answeredAfter(4), answeredAfter(30)).medianDays()).isEqualTo(4);
        assertThat(of(answeredAfter(1), answeredAfter(4)).medianDays()).isEqualTo(3);
        assertThat(of(raised()).medianDays()).isNull();
    }

    @Test
    void anAnswerThatMayStillComeInTimeDoesNotCountYet() {
        assertThat(of(raised()).shareInTime()).isNull();
        assertThat(of(answeredAfter(3), raised()).shareInTime()).isEqualTo(100);
        assertThat(of(answeredAfter(3), answeredAfter(36)).shareInTime()).isEqualTo(50);
    }

    @Test
    void aLateProposalCountsAsLateOnly() {
        var late = raised().owing(new Item.Owed("Kommunikatör", TODAY.minusDays(1), null));

        assertThat(of(late, raised()).late()).isEqualTo(1);
        assertThat(of(late, raised()).byStatus()).containsExactly(Map.entry(Status.RECEIVED, 1));
    }

    @Test
    void theLongestSilenceIsThatOfAnOpenProposal() {
        var done = raised().standing(Status.DONE, RAISED, null);

        assertThat(of(answeredAfter(30), raised(), done).longestSilence()).isEqualTo(35);
        assertThat(of(done).longestSilence()).isNull();
        assertThat(of(answeredAfter(35)).longestSilence()).isNull();
    }
}
