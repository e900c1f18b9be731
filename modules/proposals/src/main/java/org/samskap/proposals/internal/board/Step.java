package org.samskap.proposals.internal.board;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;

/**
 * What somebody did on the boards of a space lately, as others are told of it.
 *
 * @param group the name of the group it was about, or into which was moved; null when cards were taken out of theirs
 * @param was   the group's name before it was renamed, or null
 * @param cards how many proposals moved
 * @param title of one of them, or null when none moved
 * @param undoneBy who undid it, or null
 */
public record Step(StepId id, Kind kind, PersonId person, Instant at, @Nullable String group, @Nullable String was, int cards,
                   @Nullable String title, @Nullable PersonId undoneBy) {

    /** What was done. */
    public enum Kind { FORMED, MOVED, RENAMED, DISSOLVED }

    /** What came of undoing a step: all of it, only what nobody had changed since, nothing for that reason, or nothing because it is too old or undone already. */
    public enum Undone { ALL, SOME, NONE, GONE }
}
