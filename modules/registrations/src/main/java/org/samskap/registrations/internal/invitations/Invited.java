package org.samskap.registrations.internal.invitations;

import java.time.Instant;
import java.time.LocalDate;

import org.samskap.events.DayId;
import org.samskap.events.EventCalendars.Revision;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpId;

/**
 * What a calendar was told last of a day.
 *
 * @param sequence rises with each thing it is told
 * @param revision of the day, as it was told
 * @param look     what is this person's own in it
 * @param stands   false once it was taken back
 */
record Invited(SignUpId signUp, DayId day, LocalDate date, int sequence, int revision, String look, boolean stands, Instant invitedAt) {

    static Invited first(SignUp signUp, Revision day, Instant now) {
        return new Invited(signUp.id(), day.day(), day.date(), day.number(), day.number(), lookOf(signUp), true, now);
    }

    /** How a calendar hears that something changed, or that the day is on after all. */
    Invited again(SignUp signUp, Revision day, Instant now) {
        return new Invited(this.signUp, this.day, day.date(), Math.max(sequence + 1, day.number()), day.number(), lookOf(signUp), true, stands ? invitedAt : now);
    }

    Invited takenBack(Revision day) {
        return new Invited(signUp, this.day, day.date(), Math.max(sequence + 1, day.number()), day.number(), look, false, invitedAt);
    }

    /** Whether the calendar knows all that is so now. */
    boolean says(SignUp signUp, Revision day) {
        return stands && revision == day.number() && look.equals(lookOf(signUp));
    }

    private static String lookOf(SignUp signUp) {
        return signUp.mode() + " " + signUp.track() + " " + signUp.places();
    }
}
