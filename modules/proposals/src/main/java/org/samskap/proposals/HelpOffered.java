package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.accounts.PersonId;
import org.samskap.spaces.SpaceId;

/** Somebody wants to work on a proposal. Announced once for each way of offering, not when it is said again. */
public record HelpOffered(ProposalId proposal, SpaceId space, PersonId person, Instant occurredAt) implements DomainEvent {}
