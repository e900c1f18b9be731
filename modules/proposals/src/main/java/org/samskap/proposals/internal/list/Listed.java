package org.samskap.proposals.internal.list;

import java.util.List;

import org.samskap.proposals.Need;
import org.samskap.proposals.ProposalSummary;

/**
 * A proposal in a list.
 *
 * @param text of it where words were sought, to show them where they stand; otherwise empty
 * @param tags its themes, by name
 */
public record Listed(ProposalSummary proposal, String text, List<String> tags, List<Need> needs) {

    /** One of which no more is shown. */
    public Listed(ProposalSummary proposal) {
        this(proposal, "", List.of(), List.of());
    }
}
