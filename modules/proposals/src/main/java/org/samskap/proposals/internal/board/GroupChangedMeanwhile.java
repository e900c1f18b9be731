package org.samskap.proposals.internal.board;

import org.samskap.proposals.ClusterId;
import org.samskap.ui.Conflict;

/** Two facilitators changed the words of a group at once, and this one came second (REL-28). */
public class GroupChangedMeanwhile extends Conflict {
    public GroupChangedMeanwhile(ClusterId group) {
        super("cluster " + group);
    }
}
