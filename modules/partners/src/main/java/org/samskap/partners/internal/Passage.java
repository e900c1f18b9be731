package org.samskap.partners.internal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.partners.Commitment;

/**
 * A commitment became something.
 *
 * @param reason in public words, always there when it was withdrawn
 */
public record Passage(Commitment.State state, @Nullable String reason, Instant at) {}
