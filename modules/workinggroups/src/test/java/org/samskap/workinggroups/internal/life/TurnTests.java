package org.samskap.workinggroups.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.WorkingGroup.State;

class TurnTests {

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"DONE", "MERGED", "ENDED"})
    void aGroupThatIsOverTakesNoTurnAnyMore(State over) {
        assertThat(Turn.from(over)).isEmpty();
    }

    @Test
    void aGroupAtWorkMayGoEveryWayAndAPausedOneNeedNotPauseAgain() {
        assertThat(Turn.from(State.ACTIVE)).containsExactly(Turn.values());
        assertThat(Turn.from(State.DORMANT)).containsExactly(Turn.CONTINUE, Turn.FINISH, Turn.MERGE, Turn.END);
    }

    @Test
    void aGroupThatHasNotBegunCannotBeDone() {
        assertThat(Turn.from(State.FORMING)).doesNotContain(Turn.FINISH).contains(Turn.END);
    }

    @Test
    void whoeverContinuesOrPausesSaysWhenPeopleHearAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> turning(Turn.PAUSE, null, null));
        assertThat(turning(Turn.PAUSE, null, LocalDate.EPOCH).nextDate()).isNotNull();
    }

    @Test
    void aGroupThatLeavesItsProposalsOpenSaysWhenPeopleHearAgain() {
        assertThatIllegalArgumentException().isThrownBy(() -> turning(Turn.END, Status.LOOKED_INTO, null));
        assertThat(turning(Turn.END, Status.NOT_GOING_AHEAD, null).outcome()).isEqualTo(Status.NOT_GOING_AHEAD);
    }

    @Test
    void onlyAGroupThatGoesUpInAnotherHasASuccessor() {
        assertThatIllegalArgumentException().isThrownBy(() -> turning(Turn.MERGE, null, null));
    }

    private static Turning turning(Turn turn, Status outcome, LocalDate next) {
        return new Turning(turn, "Därför.", null, null, outcome, next, null, null, null);
    }
}
