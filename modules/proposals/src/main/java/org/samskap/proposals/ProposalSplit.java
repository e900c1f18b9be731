package org.samskap.proposals;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal goes on in several parts. */
public record ProposalSplit(ProposalId proposal, List<ProposalId> parts, SpaceId space, TurnId turn, Instant occurredAt) implements DomainEvent {}
