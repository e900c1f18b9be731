package org.samskap.proposals;

import java.util.Collection;
import java.util.Map;

import org.samskap.ui.Shell;

import gg.jte.Content;

/** A small extra beside a proposal in lists, such as "we are late". Contributed as a bean by the module that knows. */
public interface ListMarks {

    /** Marks by proposal, in one statement. */
    Map<ProposalId, Content> marks(Shell shell, Collection<ProposalId> proposals);
}
