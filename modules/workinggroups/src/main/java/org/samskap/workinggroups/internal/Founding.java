package org.samskap.workinggroups.internal;

import java.time.Clock;
import java.util.Optional;

import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Founds groups from clusters, one from each. */
@Component
public class Founding {
    private final GroupRepository groups;
    private final Proposals proposals;
    private final Roles roles;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Founding(GroupRepository groups, Proposals proposals, Roles roles, Spaces spaces, ApplicationEventPublisher events, Clock clock) {
        this.groups = groups;
        this.proposals = proposals;
        this.roles = roles;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The cluster as somebody who may found a group from it sees it.
     *
     * @throws org.samskap.ui.NotVisible for everybody else
     */
    public Cluster open(Actor facilitator, ClusterId id) {
        var cluster = proposals.getCluster(id);
        roles.require(facilitator, cluster.space(), Role.FACILITATOR, Role.ADMINISTRATOR);
        return cluster;
    }

    WorkingGroupId found(Actor facilitator, ClusterId from, Charter charter) {
        var cluster = open(facilitator, from);
        return groups.findFoundedFrom(from).orElseGet(() -> foundOnce(facilitator, cluster, charter));
    }

    private WorkingGroupId foundOnce(Actor facilitator, Cluster cluster, Charter charter) {
        if (cluster.proposals().isEmpty()) throw new Conflict("cluster " + cluster.id() + " has no proposals any more");
        // Another founding may take the address, or found from this very cluster, between the look and the insert.
        for (var found = Optional.<WorkingGroupId>empty(); ; found = groups.findFoundedFrom(cluster.id())) {
            if (found.isPresent()) return found.get();
            var group = group(cluster, charter);
            if (groups.add(group, cluster.id())) return announced(group, facilitator);
        }
    }

    private WorkingGroup group(Cluster cluster, Charter charter) {
        return new WorkingGroup(WorkingGroupId.next(), Slugs.free(charter.slug(), groups.slugsLike(charter.slug())), cluster.space(),
                charter.name(), charter.purpose(), charter.doneMeans(), spaces.get(cluster.space()).lang(), WorkingGroup.State.FORMING,
                cluster.proposals().stream().map(ProposalSummary::id).toList(), clock.instant());
    }

    private WorkingGroupId announced(WorkingGroup group, Actor facilitator) {
        groups.join(group.id(), facilitator.id(), null, MemberRole.CONVENER, group.formedAt());
        events.publishEvent(new WorkingGroupFormed(group.id(), group.space(), group.sources(), group.formedAt()));
        return group.id();
    }
}
