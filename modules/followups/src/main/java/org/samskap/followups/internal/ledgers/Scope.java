package org.samskap.followups.internal.ledgers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.spaces.SpaceId;

/**
 * Which proposals are counted: all these conditions together; null narrows nothing.
 *
 * @param track slug of a track, as events name them
 * @param tags  at least one of these themes
 * @param year  in which they were raised, where their space is
 */
public record Scope(@Nullable SpaceId space, @Nullable Collection<EventId> events, @Nullable String track, @Nullable Collection<UUID> tags,
                    @Nullable Integer year) {
    public static final Scope ALL = new Scope(null, null, null, null, null);

    public static Scope in(SpaceId space) {
        return new Scope(space, null, null, null, null);
    }

    /** Raised at one of these events, of whichever space they are. */
    public static Scope at(Collection<EventId> events) {
        return new Scope(null, List.copyOf(events), null, null, null);
    }

    public Scope ofEvents(@Nullable Collection<EventId> events) {
        return new Scope(space, events, track, tags, year);
    }

    public Scope ofTrack(@Nullable String track) {
        return new Scope(space, events, track, tags, year);
    }

    public Scope about(@Nullable Collection<UUID> tags) {
        return new Scope(space, events, track, tags, year);
    }

    public Scope of(@Nullable Integer year) {
        return new Scope(space, events, track, tags, year);
    }
}
