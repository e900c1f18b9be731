package org.samskap.proposals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
 * @param labels    under what it is counted
 */
public record ProposalSummary(ProposalId id, Reference reference, SpaceId space, @Nullable EventId raisedAt, String title,
                              Lang lang, Status status, @Nullable ClusterId cluster, boolean published, boolean hidden, int supports,
                              int comments, Instant raisedOn, Lineage lineage, Labels labels) {

    /**
     * What a proposal is counted under, beside its space and its event.
     *
     * @param track of the event where it was raised, by slug, or null
     * @param tags  ids of its themes, in their order; {@link ProposalLabels#themes} knows their names
     */
    public record Labels(@Nullable String track, List<UUID> tags) {
        public static final Labels NONE = new Labels(null, List.of());
    }

    /** One without labels. */
    public ProposalSummary(ProposalId id, Reference reference, SpaceId space, @Nullable EventId raisedAt, String title, Lang lang, Status status,
                           @Nullable ClusterId cluster, boolean published, boolean hidden, int supports, int comments, Instant raisedOn, Lineage lineage) {
        this(id, reference, space, raisedAt, title, lang, status, cluster, published, hidden, supports, comments, raisedOn, lineage, Labels.NONE);
    }

    /** One that nobody hid and that belongs to no others. */
    public ProposalSummary(ProposalId id, Reference reference, SpaceId space, @Nullable EventId raisedAt, String title, Lang lang, Status status,
                           @Nullable ClusterId cluster, boolean published, int supports, int comments, Instant raisedOn) {
        this(id, reference, space, raisedAt, title, lang, status, cluster, published, false, supports, comments, raisedOn, Lineage.NONE, Labels.NONE);
    }

    /** Path of its page. */
    public String href() {
        return reference.href();
    }
}
