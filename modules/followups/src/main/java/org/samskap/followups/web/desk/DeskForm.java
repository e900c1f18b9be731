package org.samskap.followups.web.desk;

import java.util.List;

import gg.jte.Content;
import org.samskap.proposals.ProposalSummary;

/** A form at the desk about one proposal. */
public record DeskForm(String title, String lead, ProposalSummary proposal, String action, List<Content> fields, String submit) {}
