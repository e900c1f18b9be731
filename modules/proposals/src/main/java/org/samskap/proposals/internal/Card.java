package org.samskap.proposals.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Raise.Byline;

/**
 * A proposal on the board. The author is null when she may not be named.
 *
 * @param toldBy a role or a table on whose behalf it was written down, or null
 * @param themes by name
 * @param unread what it says beside its title, while it waits to be read; empty for all others
 */
public record Card(ProposalSummary proposal, Byline byline, @Nullable PersonId author, @Nullable String toldBy, List<String> themes, String unread) {

    /** Of what stands on the card, so that nobody lets out what was written anew since. */
    public String print() {
        return ModeratedText.print(proposal.title(), unread);
    }
}
