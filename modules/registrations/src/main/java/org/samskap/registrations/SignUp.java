package org.samskap.registrations;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.ui.Lang;

/**
 * What somebody takes part in. Who that is, only {@code accounts} knows.
 *
 * @param heldUntil   until when a place is kept for somebody who has yet to answer, or null
 * @param late        asked after the last day to sign up
 * @param track       slug of the chosen track, or null
 * @param days        the chosen days; empty where everybody comes to all of them (see {@link #comesOn})
 * @param adults      how many grown-ups, this person among them
 * @param children    how many, without names
 * @param lang        the language to write in
 * @param wantsToHear whether they asked to be told what came of it
 */
public record SignUp(SignUpId id, EventId event, PersonId person, SignUpState state, @Nullable Instant heldUntil, boolean late,
                     Mode mode, @Nullable String track, Set<DayId> days, int adults, int children, Lang lang,
                     boolean wantsToHear, Instant askedAt) {

    /** How many places it takes. */
    public int places() {
        return adults + children;
    }

    /** Whether it is for this day of the event. */
    public boolean comesOn(DayId day) {
        return days.isEmpty() || days.contains(day);
    }
}
