package org.samskap.notifications.web;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Field;

/**
 * The page on which somebody starts to follow a proposal.
 *
 * @param email   the field for a visitor; null for somebody who is signed in
 * @param code    the field for a code that a visitor has already
 * @param already whether she follows it
 */
public record FollowPage(ProposalSummary proposal, @Nullable Field email, Field code, boolean already) {

    public String action() {
        return proposal.href() + "/follow";
    }
}
