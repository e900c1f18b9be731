package org.samskap.events;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** An event was planned as the follow-up of an earlier one. */
public record FollowUpPlanned(EventId followUp, EventId earlier, Instant occurredAt) implements DomainEvent {}
