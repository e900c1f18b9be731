package org.samskap.workinggroups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Somebody left a group, or was entered in it by those who run it; whoever joins by herself is told of in {@link MemberJoined}. */
public record MembersChanged(WorkingGroupId workingGroup, SpaceId space, Instant occurredAt) implements DomainEvent {}
