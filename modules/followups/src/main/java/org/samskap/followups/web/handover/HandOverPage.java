package org.samskap.followups.web.handover;

import java.util.List;

import gg.jte.Content;
import org.samskap.proposals.ProposalSummary;

/** The form in which staff hand a proposal over. */
public record HandOverPage(ProposalSummary proposal, List<Content> fields) {}
