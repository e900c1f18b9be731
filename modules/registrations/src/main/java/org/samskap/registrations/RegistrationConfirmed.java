package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.events.EventId;

/** Somebody takes part: the address is known, there is a place, and the organiser agrees where that is wanted. */
public record RegistrationConfirmed(SignUpId signUp, EventId event, Instant occurredAt) implements DomainEvent {}
