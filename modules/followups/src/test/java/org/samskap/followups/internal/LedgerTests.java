package org.samskap.followups.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.samskap.followups.World;
import org.samskap.followups.internal.ledgers.Answer;
import org.samskap.followups.internal.ledgers.Figures;
import org.samskap.followups.internal.ledgers.Stage;
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

    private static Figures of(Map<Answer, Integer> counts) {
        return new Figures(counts.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> Map.of(Stage.READ, one.getValue()))), null, null);
    }

    @Test
    void aLateProposalCountsAsLateOnly() {
        var late = raised().owing(new Item.Owed("Kommunikatör", TODAY.minusDays(1), null));

        assertThat(Stage.count(List.of(late, raised()), TODAY)).containsExactly(Map.entry(Stage.RECEIVED, 1), Map.entry(Stage.LATE, 1));
    }

    @Test
    void everyStatusHasItsPlaceInALedger() {
        assertThat(Status.values()).allSatisfy(status -> assertThat(Stage.valueOf(status.name()).status()).isEqualTo(status));
    }

    @Test
    void anAnswerThatMayStillComeInTimeDoesNotCountYet() {
        assertThat(of(Map.of(Answer.TIME_LEFT, 4)).shareInTime()).isNull();
        assertThat(of(Map.of(Answer.IN_TIME, 1, Answer.TIME_LEFT, 1)).shareInTime()).isEqualTo(100);
        assertThat(of(Map.of(Answer.IN_TIME, 2, Answer.AFTERWARDS, 1, Answer.OVERDUE, 1)).shareInTime()).isEqualTo(50);
    }

    @Test
    void theSumsOfALedgerAddUp() {
        var figures = new Figures(Map.of(Answer.IN_TIME, Map.of(Stage.DONE, 3, Stage.LATE, 1), Answer.OVERDUE, Map.of(Stage.LATE, 2)), 4, 9);

        assertThat(figures.all()).isEqualTo(6);
        assertThat(figures.byStage()).containsExactly(Map.entry(Stage.DONE, 3), Map.entry(Stage.LATE, 3));
        assertThat(figures.of(Answer.OVERDUE)).isEqualTo(2);
        assertThat(figures.of(Answer.AFTERWARDS, Stage.DONE)).isZero();
    }
}
