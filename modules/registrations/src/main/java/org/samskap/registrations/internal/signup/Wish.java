package org.samskap.registrations.internal.signup;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.events.DayId;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUp;

/**
 * How somebody wants to take part.
 *
 * @param days empty where everybody comes to all of them
 */
public record Wish(Mode mode, @Nullable String track, Set<DayId> days, int adults, int children) {

    static Wish of(SignUp signUp) {
        return new Wish(signUp.mode(), signUp.track(), signUp.days(), signUp.adults(), signUp.children());
    }

    /** How many places it takes. */
    public int places() {
        return adults + children;
    }
}
