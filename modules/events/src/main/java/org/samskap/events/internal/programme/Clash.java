package org.samskap.events.internal.programme;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventPlan.Session;

/**
 * Something in a programme that an organiser may have overlooked. Only ever a warning: they may know better.
 *
 * @param session the one to look at
 * @param other   what it clashes with, or null when it clashes with no session
 * @param subject who or which room, or null
 */
public record Clash(Kind kind, Session session, @Nullable Session other, @Nullable String subject) {

    public enum Kind { PERSON, PLACE, TOO_MANY, OUTSIDE_DAY }

    boolean concerns(Session one) {
        return one.equals(session) || one.equals(other);
    }
}
