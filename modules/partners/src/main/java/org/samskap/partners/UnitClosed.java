package org.samskap.partners;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** A unit is no more: whoever waits for its answer has to ask somebody else. */
public record UnitClosed(UnitId unit, OrganisationId organisation, Instant occurredAt) implements DomainEvent {}
