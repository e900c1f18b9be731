package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal stands by itself again. */
public record ProposalRestored(ProposalId proposal, SpaceId space, TurnId turn, Instant occurredAt) implements DomainEvent {}
