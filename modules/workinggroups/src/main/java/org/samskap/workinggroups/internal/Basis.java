package org.samskap.workinggroups.internal;

import java.util.List;
import java.util.stream.Stream;

import org.samskap.proposals.ProposalId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.spaces.SpaceId;

/**
 * What a group is founded from: clusters, proposals of any space, or nothing.
 *
 * @param space where the group will be
 */
public record Basis(SpaceId space, List<Cluster> clusters, List<ProposalSummary> proposals) {

    /** What the group will carry, in order, each once. */
    public List<ProposalSummary> sources() {
        return Stream.concat(clusters.stream().flatMap(cluster -> cluster.proposals().stream()), proposals.stream()).distinct().toList();
    }

    List<ProposalId> sourceIds() {
        return sources().stream().map(ProposalSummary::id).distinct().toList();
    }
}
