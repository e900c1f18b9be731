package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** An event took place. */
public record EventHeld(EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
