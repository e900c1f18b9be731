package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** An event that people could see will not take place. */
public record EventCancelled(EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
