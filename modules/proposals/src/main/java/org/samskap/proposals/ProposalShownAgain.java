package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A proposal that was hidden stands again as it stood before; one that nobody had let out yet waits again. */
public record ProposalShownAgain(ProposalId proposal, SpaceId space, Instant occurredAt) implements DomainEvent {}
