package org.samskap.registrations.internal.signup;

import org.samskap.events.EventId;

/** A limit would be lower than what is taken already. */
public class FewerPlacesThanPeople extends RuntimeException {
    private final transient Capacity limit;
    private final int taken;

    FewerPlacesThanPeople(EventId event, Capacity limit, int taken) {
        super("event " + event + ": " + taken + " of " + limit);
        this.limit = limit;
        this.taken = taken;
    }

    public Capacity limit() {
        return limit;
    }

    public int taken() {
        return taken;
    }
}
