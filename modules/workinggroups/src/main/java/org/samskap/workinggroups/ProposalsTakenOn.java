package org.samskap.workinggroups;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** A group that exists took more proposals on, for instance those of a group that went up in it. */
public record ProposalsTakenOn(WorkingGroupId workingGroup, SpaceId space, List<ProposalId> sources, Instant occurredAt) implements DomainEvent {}
