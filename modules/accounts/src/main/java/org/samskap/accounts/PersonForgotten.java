package org.samskap.accounts;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;

/** Nobody knows any more who this was: whatever is kept for this person alone is to go. */
public record PersonForgotten(PersonId person, Instant occurredAt) implements DomainEvent {}
