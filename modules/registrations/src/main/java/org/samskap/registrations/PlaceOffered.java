package org.samskap.registrations;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.events.EventId;

/** A place came free for somebody on the waiting list; it is kept until the sign-up's {@code heldUntil}. */
public record PlaceOffered(SignUpId signUp, EventId event, Instant occurredAt) implements DomainEvent {}
