package org.samskap.workinggroups.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Proposals.Cluster;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.spaces.Spaces;
import org.samskap.ui.Conflict;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupFormed;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds groups: from clusters, from proposals of any space, or from nothing. A cluster becomes one group at most. */
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

    /** What may be decided at once when a group is founded; nothing of it must be. */
    public record Start(Joining joining, @Nullable String contact) {
        public static final Start PLAIN = new Start(Joining.OPEN, null);
    }

    /**
     * What somebody wants to found a group from, as she who may do so sees it.
     *
     * @param space where the group will be; null when a cluster says so
     * @throws NotVisible for whoever does not facilitate in the space, and in the space of each cluster
     */
    public Basis open(Actor facilitator, @Nullable SpaceId space, Collection<ClusterId> from, List<ProposalSummary> proposals) {
        var clusters = from.stream().distinct().map(this.proposals::getCluster).toList();
        var home = space != null ? space : clusters.stream().map(Cluster::space).findFirst()
                .orElseThrow(() -> new NotVisible("a group without a space"));
        roles.require(facilitator, home, Role.FACILITATOR, Role.ADMINISTRATOR);
        for (var cluster : clusters) roles.require(facilitator, cluster.space(), Role.FACILITATOR, Role.ADMINISTRATOR);
        return new Basis(home, clusters, proposals);
    }

    /** The spaces in which the person may found groups. */
    public Collection<SpaceId> spacesOf(Actor facilitator) {
        return roles.spacesWhere(facilitator.id(), Role.FACILITATOR, Role.ADMINISTRATOR);
    }

    /**
     * @param key one-time key of the form: the same key again finds the group that it founded
     * @throws Conflict when a cluster became another group meanwhile, or has no proposals any more
     */
    @Transactional
    public WorkingGroupId found(Actor facilitator, Basis basis, Charter charter, Start start, String key) {
        var open = open(facilitator, basis.space(), basis.clusters().stream().map(Cluster::id).toList(), basis.proposals());
        if (!open.clusters().isEmpty() && open.sources().isEmpty()) throw new Conflict("clusters without proposals");
        // Another founding may take the address, or found from this very cluster, between the look and the insert.
        for (var found = already(open, key); ; found = already(open, key)) {
            if (found.isPresent()) return found.get();
            var group = group(open, charter);
            if (groups.add(group, start, key)) return announced(group, open, facilitator);
        }
    }

    private Optional<WorkingGroupId> already(Basis basis, String key) {
        return basis.clusters().size() == 1 ? groups.findFoundedFrom(basis.clusters().getFirst().id()) : groups.findFoundedBy(key);
    }

    private WorkingGroup group(Basis basis, Charter charter) {
        return new WorkingGroup(WorkingGroupId.next(), Slugs.free(charter.slug(), groups.slugsLike(charter.slug())), basis.space(),
                charter.name(), charter.purpose(), charter.doneMeans(), spaces.get(basis.space()).lang(), WorkingGroup.State.FORMING,
                basis.sourceIds(), clock.instant());
    }

    private WorkingGroupId announced(WorkingGroup group, Basis basis, Actor facilitator) {
        for (var cluster : basis.clusters()) {
            if (!groups.claim(cluster.id(), group.id())) throw new Conflict("cluster " + cluster.id() + " became another group");
        }
        groups.join(group.id(), facilitator.id(), null, new Entry(MemberRole.CONVENER, MemberState.IN, true, null), group.formedAt());
        events.publishEvent(new WorkingGroupFormed(group.id(), group.space(), group.sources(), group.formedAt()));
        return group.id();
    }
}
