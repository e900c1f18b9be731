package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.events.EventId;

/** Somebody who took part does not any more, by their own wish or the organiser's. */
public record RegistrationWithdrawn(SignUpId signUp, EventId event, Instant occurredAt) implements DomainEvent {}
