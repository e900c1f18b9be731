package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Other themes stand on a proposal than before. */
public record ProposalLabelled(ProposalId proposal, SpaceId space, Instant occurredAt) implements DomainEvent {}
