package org.samskap.workinggroups.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.samskap.workinggroups.internal.people.Membership;
import org.samskap.workinggroups.internal.people.Wish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding and joining groups. */
@Service
class GroupDesk implements WorkingGroups {
    private final GroupQueries queries;
    private final Founding founding;
    private final Membership membership;

    GroupDesk(GroupQueries queries, Founding founding, Membership membership) {
        this.queries = queries;
        this.founding = founding;
        this.membership = membership;
    }

    @Override
    @Transactional
    public WorkingGroupId found(Actor facilitator, ClusterId from, String name, String slug, String purpose, String doneMeans) {
        var basis = founding.open(facilitator, null, List.of(from), List.of());
        return founding.found(facilitator, basis, new Charter(name, slug, purpose, doneMeans), Founding.Start.PLAIN, "cluster:" + from);
    }

    @Override
    @Transactional
    public void join(WorkingGroupId group, Actor person, @Nullable OrganisationId organisation) {
        membership.join(queries.getWithMembers(get(group).slug()), person, new Wish(organisation, organisation == null, false, null));
    }

    @Override
    public WorkingGroup get(WorkingGroupId id) {
        return queries.find(id).orElseThrow(() -> new NotVisible("working group " + id));
    }

    @Override
    public Optional<WorkingGroup> find(String slug) {
        return queries.find(slug);
    }

    @Override
    public List<WorkingGroup> listIn(SpaceId space) {
        return queries.list(space, null, null, Integer.MAX_VALUE);
    }

    @Override
    public List<WorkingGroup> listFor(ProposalId proposal) {
        return queries.listFor(proposal);
    }

    @Override
    public List<WorkingGroupId> listIdsFor(Collection<ProposalId> proposals) {
        return queries.listIdsFor(proposals);
    }
}
