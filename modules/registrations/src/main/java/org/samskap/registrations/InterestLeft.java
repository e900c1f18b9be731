package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;

/** Somebody asked to hear more about an event; a request to confirm the address is due. */
public record InterestLeft(EventId event, PersonId person, Instant occurredAt) implements DomainEvent {}
