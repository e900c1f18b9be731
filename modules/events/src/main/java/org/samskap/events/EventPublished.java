package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** An event can be seen by everyone. */
public record EventPublished(EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
