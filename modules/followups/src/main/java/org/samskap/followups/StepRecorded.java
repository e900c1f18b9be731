package org.samskap.followups;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;

/** The trail of a proposal grew by a step; whoever follows it may want to hear. */
public record StepRecorded(ProposalId proposal, SpaceId space, long number, StepKind kind, Instant occurredAt) implements DomainEvent {}
