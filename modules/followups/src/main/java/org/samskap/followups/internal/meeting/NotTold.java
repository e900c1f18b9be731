package org.samskap.followups.internal.meeting;

import java.util.List;

import org.samskap.followups.FollowUpRefused;
import org.samskap.proposals.ProposalId;

/** Something changed since an item was written down, so that it cannot be told as it stands. */
public class NotTold extends FollowUpRefused {
    private final ProposalId proposal;

    NotTold(ProposalId proposal, List<Reason> reasons) {
        super(reasons);
        this.proposal = proposal;
    }

    public ProposalId proposal() {
        return proposal;
    }
}
