package org.samskap.proposals.internal.moderation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.Moderation.Ground;

/**
 * What a moderator decided.
 *
 * @param ground and reason, when it was hidden
 */
public record Decision(Decided what, @Nullable Ground ground, @Nullable String reason, PersonId moderator, Instant at) {}
