package org.samskap.registrations.internal.signup;

import java.util.List;

import org.samskap.events.EventId;

/** Limits would be lower than what is taken already; a limit of no places is a way of taking part that would be closed. */
public class FewerPlacesThanPeople extends RuntimeException {
    private final transient List<Room.Limit> tooLow;

    FewerPlacesThanPeople(EventId event, List<Room.Limit> tooLow) {
        super("event " + event + ": " + tooLow);
        this.tooLow = List.copyOf(tooLow);
    }

    /** Each limit that cannot be kept, with what is taken of it. */
    public List<Room.Limit> tooLow() {
        return tooLow;
    }
}
