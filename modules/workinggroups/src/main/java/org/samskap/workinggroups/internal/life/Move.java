package org.samskap.workinggroups.internal.life;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.workinggroups.WorkingGroup.State;

/**
 * A turn in the life of a group.
 *
 * @param state   where it stands from then on
 * @param reason  null while a moderator hides it
 * @param event   the meeting that decided it, or null
 * @param staysOn how many stay on, when the meeting said so
 */
public record Move(State state, @Nullable String reason, Instant at, @Nullable EventId event, @Nullable Integer staysOn) {}
