package org.samskap.proposals.web.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.internal.Card;

/**
 * Cards that move: one of them by its own form, or all that are ticked.
 *
 * @param proposal  reference of the one, or null
 * @param proposals references of those that are ticked
 * @param into      the group, or nothing to take them out of theirs
 * @param was       where they were when the page was made: a reference, a colon, and the group or nothing
 * @param read      what stood on the one card, when everybody is let to see it
 */
record MoveForm(@Nullable String proposal, @Nullable List<String> proposals, @Nullable String into, @Nullable List<String> was, @Nullable String read) {

    Set<String> moving() {
        return proposal != null ? Set.of(proposal) : ticked();
    }

    Set<String> ticked() {
        return proposals == null ? Set.of() : Set.copyOf(proposals);
    }

    @Nullable ClusterId group() {
        return into == null || into.isEmpty() ? null : BoardAddress.group(into);
    }

    /** Where each of them was seen; null when the form does not say it of all. */
    @Nullable Map<ProposalId, Optional<ClusterId>> seen(Map<String, Card> cards) {
        var seen = new HashMap<ProposalId, Optional<ClusterId>>();
        for (var told : was == null ? List.<String>of() : was) {
            var parts = told.split(":", 2);
            var card = cards.get(parts[0]);
            if (card != null && parts.length == 2) {
                seen.put(card.proposal().id(), parts[1].isEmpty() ? Optional.empty() : Optional.of(BoardAddress.group(parts[1])));
            }
        }
        return seen.size() == cards.size() ? seen : null;
    }
}
