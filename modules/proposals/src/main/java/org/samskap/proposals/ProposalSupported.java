package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.accounts.PersonId;

/** Somebody wants this too. */
public record ProposalSupported(ProposalId proposal, PersonId person, Instant occurredAt) implements DomainEvent {}
