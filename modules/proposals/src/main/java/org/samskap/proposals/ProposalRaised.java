package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;

/** Somebody put a proposal forward, at an event or between events. */
public record ProposalRaised(ProposalId proposal, SpaceId space, @Nullable EventId raisedAt, Instant occurredAt) implements DomainEvent {}
