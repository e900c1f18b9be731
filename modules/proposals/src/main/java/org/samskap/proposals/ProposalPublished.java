package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal can be seen by everyone. */
public record ProposalPublished(ProposalId proposal, SpaceId space, Instant occurredAt) implements DomainEvent {}
