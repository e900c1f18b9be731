package org.samskap.workinggroups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** A group is done, ended or went up in another; what came of it stands in its last report. */
public record WorkingGroupClosed(WorkingGroupId workingGroup, SpaceId space, WorkingGroup.State state, GroupReportId report, Instant occurredAt)
        implements DomainEvent {}
