package org.samskap.followups.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.followups.internal.Threads.Thread;
import org.samskap.proposals.ProposalPageSection.Part;
import org.samskap.proposals.ProposalSummary;
import org.samskap.ui.Shell;

/** What a topic of this module adds to a proposal's page. It has the trail already, and asks the database only if that says there is something. */
public interface ThreadSection {

    /** @param mine whether the page was opened with the receipt code */
    List<Part> render(Shell shell, ProposalSummary proposal, @Nullable Actor actor, boolean mine, Thread thread);
}
