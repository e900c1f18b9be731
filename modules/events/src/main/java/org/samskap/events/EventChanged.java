package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Time, place, theme, sign-up or state of a published event changed. */
public record EventChanged(EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
