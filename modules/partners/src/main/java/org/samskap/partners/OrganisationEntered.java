package org.samskap.partners;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** An organisation was entered in the directory, or what stands there changed; copies of its name are due for renewal. */
public record OrganisationEntered(OrganisationId organisation, Instant occurredAt) implements DomainEvent {}
