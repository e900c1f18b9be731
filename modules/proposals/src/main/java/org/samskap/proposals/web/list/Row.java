package org.samskap.proposals.web.list;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.internal.search.Marked;

import gg.jte.Content;

/**
 * A proposal in a list.
 *
 * @param event where it was raised; null where the page says so already, or it was raised between events
 * @param title   in parts, so that words which were sought stand out
 * @param excerpt of the text where such words stand; mostly empty
 * @param tags  its themes, by name
 * @param marks what other modules say beside it, such as "we are late"
 */
public record Row(ProposalSummary proposal, Marked title, Marked excerpt, @Nullable EventSummary event, LocalDate raisedOn, List<Content> marks,
                  List<String> tags, List<Need> needs) {}
