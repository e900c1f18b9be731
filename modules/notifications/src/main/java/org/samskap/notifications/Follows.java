package org.samskap.notifications;

import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalId;

/** Who follows what; for the button, and for whoever acts on behalf of a person. */
public interface Follows {

    /**
     * A person wants to hear what becomes of a proposal. Twice does no harm.
     *
     * @throws org.samskap.ui.NotVisible when she may not see it
     */
    void follow(Actor person, ProposalId proposal);

    /** She does not want to hear of it any more. Twice does no harm. */
    void unfollow(Actor person, ProposalId proposal);
}
