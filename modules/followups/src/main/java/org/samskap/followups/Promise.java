package org.samskap.followups;

import java.time.LocalDate;

import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/**
 * Who answers for an open proposal and by when.
 *
 * @param owner a role or a unit in words, such as "kommunikatören, Gemensam utvecklingsgrupp"
 * @param by    the last day, inclusive, in the zone of the space
 */
public record Promise(ProposalId proposal, SpaceId space, String owner, LocalDate by) {

    /** Whether the day is over and nothing was said. */
    public boolean late(LocalDate today) {
        return by.isBefore(today);
    }
}
