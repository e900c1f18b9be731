package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.events.EventId;

/** Somebody asked to take part; the address may not be confirmed yet. */
public record SignUpAsked(SignUpId signUp, EventId event, Instant occurredAt) implements DomainEvent {}
