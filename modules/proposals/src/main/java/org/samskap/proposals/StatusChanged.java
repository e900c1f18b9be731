package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal stands elsewhere than before. */
public record StatusChanged(ProposalId proposal, SpaceId space, Status from, Status to, Instant occurredAt) implements DomainEvent {}
