package org.samskap.proposals.internal.list;

import org.samskap.proposals.ProposalSummary;

/**
 * A proposal in a list.
 *
 * @param text of it where words were sought, to show them where they stand; otherwise empty
 */
public record Listed(ProposalSummary proposal, String text) {}
