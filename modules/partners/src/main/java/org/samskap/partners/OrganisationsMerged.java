package org.samskap.partners;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** Two entries were about the same organisation: the first goes on in the other, with all it had. Its id stays known and leads there. */
public record OrganisationsMerged(OrganisationId from, OrganisationId into, Instant occurredAt) implements DomainEvent {}
