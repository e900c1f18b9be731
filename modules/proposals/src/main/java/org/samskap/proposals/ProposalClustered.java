package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal was grouped with others. */
public record ProposalClustered(ProposalId proposal, SpaceId space, ClusterId cluster, Instant occurredAt) implements DomainEvent {}
