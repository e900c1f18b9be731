package org.samskap.workinggroups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.accounts.PersonId;

/** Somebody joined a working group. */
public record MemberJoined(WorkingGroupId workingGroup, PersonId person, Instant occurredAt) implements DomainEvent {}
