package org.samskap.followups.internal;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.proposals.ProposalSummary;
import org.samskap.proposals.Proposals;
import org.samskap.proposals.Reference;
import org.samskap.spaces.Role;
import org.samskap.spaces.Roles;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.NotVisible;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.stereotype.Service;

/** Lets staff, and nobody else, take things at the desk into their hands. */
@Service
public class AtTheDesk {
    /** Who answers. */
    public static final Role[] STAFF = {Role.COMMUNICATOR, Role.FACILITATOR, Role.ADMINISTRATOR};

    private final Proposals proposals;
    private final WorkingGroups groups;
    private final Roles roles;

    AtTheDesk(Proposals proposals, WorkingGroups groups, Roles roles) {
        this.proposals = proposals;
        this.groups = groups;
        this.roles = roles;
    }

    public boolean mayAnswer(@Nullable Actor actor, SpaceId space) {
        return roles.may(actor, space, STAFF);
    }

    /** The spaces in which the person answers. @throws NotVisible when there is none */
    public Set<SpaceId> spacesOf(Actor actor) {
        var spaces = roles.spacesWhere(actor.id(), STAFF);
        if (spaces.isEmpty()) throw new NotVisible("the desk");
        return spaces;
    }

    public ProposalSummary proposal(Actor actor, @Nullable String reference) {
        var proposal = Reference.parse(reference == null ? "" : reference).flatMap(known -> proposals.find(known, actor))
                .orElseThrow(() -> new NotVisible("proposal " + reference));
        roles.require(actor, proposal.space(), STAFF);
        return proposal;
    }

    public WorkingGroup group(Actor actor, WorkingGroupId id) {
        var group = groups.get(id);
        roles.require(actor, group.space(), STAFF);
        return group;
    }

    public WorkingGroup group(Actor actor, String slug) {
        var group = groups.find(slug).orElseThrow(() -> new NotVisible("group " + slug));
        roles.require(actor, group.space(), STAFF);
        return group;
    }
}
