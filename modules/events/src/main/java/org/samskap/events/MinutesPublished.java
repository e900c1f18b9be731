package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Everyone can read what was said and decided at an event; its path is the event's with {@code /minutes}. */
public record MinutesPublished(EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
