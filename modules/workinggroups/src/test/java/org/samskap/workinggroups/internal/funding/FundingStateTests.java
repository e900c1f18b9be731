package org.samskap.workinggroups.internal.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samskap.workinggroups.internal.funding.FundingState.APPLIED;
import static org.samskap.workinggroups.internal.funding.FundingState.DROPPED;
import static org.samskap.workinggroups.internal.funding.FundingState.GRANTED;
import static org.samskap.workinggroups.internal.funding.FundingState.PLANNED;
import static org.samskap.workinggroups.internal.funding.FundingState.REFUSED;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** How a group gets from a source of money to an answer. */
class FundingStateTests {
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 12, 1);

    @Test
    void anAnswerStands() {
        assertThat(GRANTED.choices()).containsExactly(GRANTED);
        assertThat(REFUSED.choices()).containsExactly(REFUSED);
        assertThat(DROPPED.choices()).containsExactly(DROPPED);
    }

    @Test
    void nothingIsPlannedAgainOnceItWasAppliedFor() {
        assertThat(PLANNED.choices()).containsExactly(PLANNED, APPLIED, GRANTED, REFUSED, DROPPED);
        assertThat(APPLIED.choices()).containsExactly(APPLIED, GRANTED, REFUSED, DROPPED);
    }

    @Test
    void aNoHasAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fundings.Wanted("Fonden", null, null, null, null, REFUSED, null));
    }

    @Test
    void theLastDayIsMissedOnlyAfterItAndOnlyWhileNobodyApplied() {
        assertThat(funding(PLANNED).missed(LAST_DAY)).isFalse();
        assertThat(funding(PLANNED).missed(LAST_DAY.plusDays(1))).isTrue();
        assertThat(funding(APPLIED).missed(LAST_DAY.plusDays(1))).isFalse();
    }

    private static Funding funding(FundingState state) {
        return new Funding(FundingId.next(), "Fonden", null, null, null, LAST_DAY, state, LAST_DAY.minusDays(30), null, 1);
    }
}
