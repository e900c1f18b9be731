package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** What somebody suggested to a series has found its date. */
public record ThemeTakenUp(ThemeSuggestionId suggestion, EventId event, SpaceId space, Instant occurredAt) implements DomainEvent {}
