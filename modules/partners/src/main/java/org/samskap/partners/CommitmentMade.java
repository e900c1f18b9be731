package org.samskap.partners;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** An organisation promised to contribute something. */
public record CommitmentMade(CommitmentId commitment, OrganisationId organisation, Target.Kind kind, UUID target, Instant occurredAt) implements DomainEvent {}
