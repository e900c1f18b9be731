package org.samskap.followups;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;

/**
 * An entry of a trail as it is told: never edited, each carrying the hash of the one before in its space.
 *
 * @param number   rises by one in a space
 * @param subject  name of the group, organisation, event or unit at the time, or null
 * @param href     path of it, or null
 * @param status   where the proposal stood after it, or null when that did not change
 * @param text     what was said publicly, or null
 * @param easyText the same in easy language, or null
 * @param nextDate the promise that went with it, or null
 */
public record Step(SpaceId space, long number, ProposalId proposal, StepKind kind, Instant at, @Nullable String subject,
                   @Nullable String href, @Nullable Status status, @Nullable String text, @Nullable String easyText,
                   @Nullable String decidedBy, @Nullable LocalDate nextDate) {}
