package org.samskap.proposals;

import org.jspecify.annotations.Nullable;
import org.samskap.spaces.SpaceId;

/**
 * Which parts of society raise proposals, which carry them, and which get to done. For pages that everybody may read: every figure is
 * guarded, see {@link Balance.Figure}, so that none can be reckoned back to a person, also not by comparing spaces, years or days.
 */
public interface Balances {

    /**
     * In three statements at most.
     *
     * @param space null for all spaces
     * @param year  in which the proposals were raised, or null for all years
     */
    Balance of(@Nullable SpaceId space, @Nullable Integer year);
}
