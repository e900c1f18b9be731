package org.samskap.proposals;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Proposals go on in another one. */
public record ProposalsMerged(List<ProposalId> sources, ProposalId target, SpaceId space, TurnId turn, Instant occurredAt) implements DomainEvent {}
