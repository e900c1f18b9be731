package org.samskap.proposals;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;

/**
 * What a list or another module needs of a proposal.
 *
 * @param raisedAt the event it was raised at; null when it was raised between events
 * @param cluster  the group of proposals it is in, or null
 * @param published whether everyone may see it; others see it on the board or with the receipt
 * @param hidden    whether a moderator hid it: then it is in no list, not even for staff
 * @param lineage   how it belongs to others
 */
public record ProposalSummary(ProposalId id, Reference reference, SpaceId space, @Nullable EventId raisedAt, String title,
                              Lang lang, Status status, @Nullable ClusterId cluster, boolean published, boolean hidden, int supports,
                              int comments, Instant raisedOn, Lineage lineage) {

    /** One that nobody hid and that belongs to no others. */
    public ProposalSummary(ProposalId id, Reference reference, SpaceId space, @Nullable EventId raisedAt, String title, Lang lang, Status status,
                           @Nullable ClusterId cluster, boolean published, int supports, int comments, Instant raisedOn) {
        this(id, reference, space, raisedAt, title, lang, status, cluster, published, false, supports, comments, raisedOn, Lineage.NONE);
    }

    /** Path of its page. */
    public String href() {
        return reference.href();
    }
}
