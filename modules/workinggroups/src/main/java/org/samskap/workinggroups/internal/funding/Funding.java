package org.samskap.workinggroups.internal.funding;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A source of money and how far the group came with it.
 *
 * @param deadline last day to apply, or null when one can always
 * @param stateOn  the day on which it came to where it stands
 * @param said     what was answered, or why the group did not apply; or null
 * @param version  rises with each change, so that two who write at once notice (REL-28)
 */
public record Funding(FundingId id, String source, @Nullable String conditions, @Nullable String link, @Nullable String amount,
                      @Nullable LocalDate deadline, FundingState state, LocalDate stateOn, @Nullable String said, int version) {

    /** Whether the last day to apply is over and the group has not. */
    public boolean missed(LocalDate today) {
        return state == FundingState.PLANNED && deadline != null && deadline.isBefore(today);
    }
}
