package org.samskap.workinggroups.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;
import org.samskap.partners.Organisations;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.MemberJoined;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding and joining groups. */
@Service
class GroupDesk implements WorkingGroups {
    private final GroupRepository groups;
    private final GroupQueries queries;
    private final Founding founding;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupDesk(GroupRepository groups, GroupQueries queries, Founding founding, Organisations organisations,
              ApplicationEventPublisher events, Clock clock) {
        this.groups = groups;
        this.queries = queries;
        this.founding = founding;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public WorkingGroupId found(Actor facilitator, ClusterId from, String name, String slug, String purpose, String doneMeans) {
        return founding.found(facilitator, from, new Charter(name, slug, purpose, doneMeans));
    }

    @Override
    @Transactional
    public void join(WorkingGroupId group, Actor person, @Nullable OrganisationId organisation) {
        get(group);
        if (organisation != null) copyIfRepresented(person, organisation);
        var at = clock.instant();
        if (!groups.join(group, person.id(), organisation, MemberRole.MEMBER, at)) return;
        groups.activate(group);
        events.publishEvent(new MemberJoined(group, person.id(), at));
    }

    private void copyIfRepresented(Actor person, OrganisationId organisation) {
        var mine = organisations.representedBy(person.id()).stream().filter(one -> one.id().equals(organisation)).findFirst();
        groups.copy(mine.orElseThrow(() -> new NotVisible(organisation + " for " + person.id())));
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
}
