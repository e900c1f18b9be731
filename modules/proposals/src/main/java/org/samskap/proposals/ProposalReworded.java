package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/**
 * A proposal says something else, or more, than before.
 *
 * @param wording number of the wording that holds now
 */
public record ProposalReworded(ProposalId proposal, SpaceId space, int wording, Instant occurredAt) implements DomainEvent {}
