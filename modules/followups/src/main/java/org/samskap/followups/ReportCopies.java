package org.samskap.followups;

import java.util.Collection;

import org.samskap.proposals.ProposalId;

/** Copies of report-backs' words that another module keeps, such as in mail that waits. Contributed as beans. */
public interface ReportCopies {

    /** A moderator hid the words: takes back what can be taken back, in the moderator's transaction. Twice does no harm. */
    void hide(ReportBackId report, Collection<ProposalId> about);
}
