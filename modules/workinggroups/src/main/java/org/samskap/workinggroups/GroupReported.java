package org.samskap.workinggroups;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** A group told something to everyone who is part of what it carries. */
public record GroupReported(WorkingGroupId workingGroup, SpaceId space, GroupReportId report, List<ProposalId> sources, Instant occurredAt)
        implements DomainEvent {}
