package org.samskap.registrations.internal.signup;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.registrations.Mode;

/** How many places there are for a way of taking part, a day, a track, or these together; null means any. */
public record Capacity(@Nullable Mode mode, @Nullable DayId day, @Nullable String track, int places) {

    boolean concerns(Wish wish) {
        return (mode == null || mode == wish.mode()) && (track == null || track.equals(wish.track()))
                && (day == null || wish.days().isEmpty() || wish.days().contains(day));
    }

    /** Whether it limits the same as the other. */
    boolean limitsSame(Capacity other) {
        return new Capacity(mode, day, track, other.places).equals(other);
    }
}
