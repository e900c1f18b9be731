package org.samskap.events.internal.programme;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A version of a programme that is public.
 *
 * @param number counted from 1
 * @param note   in the organiser's words, or null
 */
public record Release(int number, Instant at, @Nullable String note) {}
