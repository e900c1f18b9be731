package org.samskap.workinggroups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Something that somebody in a group had taken on is done. */
public record ActionDone(WorkingGroupId workingGroup, SpaceId space, Instant occurredAt) implements DomainEvent {}
