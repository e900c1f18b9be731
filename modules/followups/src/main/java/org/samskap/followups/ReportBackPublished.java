package org.samskap.followups;

import java.time.Instant;
import java.util.List;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** Something was told to everyone who was part of it. */
public record ReportBackPublished(ReportBackId reportBack, SpaceId space, List<ProposalId> proposals, Instant occurredAt) implements DomainEvent {}
