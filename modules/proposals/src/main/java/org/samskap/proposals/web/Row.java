package org.samskap.proposals.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.ProposalSummary;

import gg.jte.Content;

/**
 * A proposal in a list.
 *
 * @param event where it was raised; null where the page says so already, or it was raised between events
 * @param marks what other modules say beside it, such as "we are late"
 */
public record Row(ProposalSummary proposal, @Nullable EventSummary event, LocalDate raisedOn, List<Content> marks) {}
