package org.samskap.workinggroups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.accounts.PersonId;

/** Somebody is in a working group no longer, neither for herself nor for an organisation. */
public record MemberLeft(WorkingGroupId workingGroup, PersonId person, Instant occurredAt) implements DomainEvent {}
