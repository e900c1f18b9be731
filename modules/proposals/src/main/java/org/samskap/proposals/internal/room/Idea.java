package org.samskap.proposals.internal.room;

import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Reference;
import org.samskap.ui.Lang;

/**
 * What somebody wrote, as a card. A line too long for a title is shown whole.
 *
 * @param more  what it says beside that, which who lets it out must have read; empty for most
 * @param print of all of it
 */
public record Idea(ProposalId id, Reference reference, String text, String more, Lang lang, String print) {

    static Idea of(ProposalId id, String reference, String title, String body, Lang lang) {
        boolean cut = title.endsWith(" …") && !body.isEmpty();
        return new Idea(id, new Reference(reference), cut ? body : title, cut ? "" : body, lang, ModeratedText.print(title, body));
    }
}
