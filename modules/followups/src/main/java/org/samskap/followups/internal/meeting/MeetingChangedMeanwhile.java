package org.samskap.followups.internal.meeting;

import org.samskap.proposals.ProposalId;
import org.samskap.ui.Conflict;

/** Two wrote about one item at once, or it was told meanwhile; this one came second (REL-28). */
public class MeetingChangedMeanwhile extends Conflict {
    private final MeetingItem now;

    MeetingChangedMeanwhile(ProposalId proposal, MeetingItem now) {
        super("item " + proposal + " of a meeting is at version " + now.version());
        this.now = now;
    }

    /** As it stands now. */
    public MeetingItem now() {
        return now;
    }
}
