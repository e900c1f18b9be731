package org.samskap.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;

/** What modules above may ask and do with proposals. */
public interface Proposals {

    /** Also unpublished ones. @throws org.samskap.ui.NotVisible when there is none */
    ProposalSummary get(ProposalId id);

    /** Only what the actor may see: published ones for everyone, all of them for staff of the space. */
    Optional<ProposalSummary> find(Reference reference, @Nullable Actor actor);

    /** The proposal behind the private code of its receipt, also an unpublished one. */
    Optional<ProposalSummary> find(ReceiptCode code);

    /** Summaries by id, in one statement, also unpublished ones. */
    Map<ProposalId, ProposalSummary> get(Collection<ProposalId> ids);

    /** Published proposals raised at one of the events, oldest first. */
    List<ProposalSummary> listRaisedAt(Collection<EventId> events);

    /** All proposals of a cluster, oldest first. @throws org.samskap.ui.NotVisible when there is no such cluster */
    Cluster getCluster(ClusterId id);

    /** The names of the other clusters on the same board that have proposals in them, by name; none when there is no such cluster. */
    Map<ClusterId, String> clustersBeside(ClusterId id);

    /** A named group of proposals. */
    record Cluster(ClusterId id, SpaceId space, String name, List<ProposalSummary> proposals) {}

    /**
     * Moves the status; announces {@link StatusChanged} when it really changed. The conductor (followups) calls it in
     * the transaction that writes the trail.
     */
    void moveTo(ProposalId id, Status status);

    /** The person who raised it, when she left a name or an address. */
    Optional<PersonId> findAuthor(ProposalId id);
}
