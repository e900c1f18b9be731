package org.samskap.workinggroups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.OrganisationId;
import org.samskap.proposals.ListCopies;
import org.samskap.proposals.ProposalId;

/** What the list of proposals was told of groups and of the organisations in them. */
class Told implements ListCopies {
    final Map<ProposalId, Set<UUID>> groups = new ConcurrentHashMap<>();
    final Map<ProposalId, Set<OrganisationId>> organisations = new ConcurrentHashMap<>();

    @Override
    public void answered(ProposalId id, @Nullable LocalDate promised, @Nullable Instant reported) {
        throw new AssertionError("Groups promise nothing");
    }

    @Override
    public void answering(ProposalId id, Collection<OrganisationId> with) {
        throw new AssertionError("Groups are no units");
    }

    @Override
    public void carried(ProposalId id, Collection<UUID> by, Collection<OrganisationId> with) {
        groups.put(id, Set.copyOf(by));
        organisations.put(id, Set.copyOf(with));
    }
}
