package org.samskap.proposals;

import java.time.Instant;

import org.jmolecules.event.types.DomainEvent;
import org.samskap.spaces.SpaceId;

/** Somebody commented on a proposal. */
public record CommentPosted(ProposalId proposal, SpaceId space, Instant occurredAt) implements DomainEvent {}
