package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal may be seen by nobody any more but by whoever moderates and whoever raised it. */
public record ProposalHidden(ProposalId proposal, SpaceId space, Instant occurredAt) implements DomainEvent {}
