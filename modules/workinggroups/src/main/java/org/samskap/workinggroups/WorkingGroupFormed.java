package org.samskap.workinggroups;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** A group was founded and took proposals on. */
public record WorkingGroupFormed(WorkingGroupId workingGroup, SpaceId space, List<ProposalId> sources, Instant occurredAt) implements DomainEvent {}
