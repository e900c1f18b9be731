package org.samskap.partners;

import java.time.Instant;
import java.util.UUID;

import org.jmolecules.event.types.DomainEvent;

/** A commitment was agreed to, kept or withdrawn. */
public record CommitmentChanged(CommitmentId commitment, OrganisationId organisation, Target.Kind kind, UUID target, Commitment.State state,
                                Instant occurredAt) implements DomainEvent {}
