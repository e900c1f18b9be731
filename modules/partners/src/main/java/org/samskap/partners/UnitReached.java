package org.samskap.partners;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** A unit is reached at another address from now on: whoever waits for its answer writes there. */
public record UnitReached(UnitId unit, OrganisationId organisation, Instant occurredAt) implements DomainEvent {}
