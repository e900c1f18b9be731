package org.samskap.workinggroups;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.Actor;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ClusterId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** What other modules may ask and do with working groups. */
public interface WorkingGroups {

    /** @throws org.samskap.ui.NotVisible when there is none */
    WorkingGroup get(WorkingGroupId id);

    Optional<WorkingGroup> find(String slug);

    /** Groups of a space, newest first. */
    List<WorkingGroup> listIn(SpaceId space);

    /** The groups that took the proposal on, oldest first. */
    List<WorkingGroup> listFor(ProposalId proposal);

    /** The groups that took one of the proposals on, each once, in one statement. */
    List<WorkingGroupId> listIdsFor(Collection<ProposalId> proposals);

    /** A facilitator founds a group from a cluster. A slug already taken gets a number added. */
    WorkingGroupId found(Actor facilitator, ClusterId from, String name, String slug, String purpose, String doneMeans);

    /**
     * A person joins, for an organisation or for herself, and was told that her name is shown when it is for herself. Where one has to ask
     * first, she has asked. Twice does no harm.
     */
    void join(WorkingGroupId group, Actor person, @Nullable OrganisationId organisation);
}
