package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.events.EventId;

/** Somebody who takes part changed days, track, mode or numbers. */
public record RegistrationChanged(SignUpId signUp, EventId event, Instant occurredAt) implements DomainEvent {}
