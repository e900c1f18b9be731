package org.samskap.proposals.internal.room;

import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.samskap.ui.Lang;

/** What somebody wrote, as a card. A line too long for a title is shown whole. */
public record Idea(ProposalId id, Reference reference, String text, Lang lang) {

    static Idea of(ProposalId id, String reference, String title, String body, Lang lang) {
        return new Idea(id, new Reference(reference), title.endsWith(" …") && !body.isEmpty() ? body : title, lang);
    }
}
