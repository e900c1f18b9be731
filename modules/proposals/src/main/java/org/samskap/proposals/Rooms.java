package org.samskap.proposals;

import org.samskap.accounts.Actor;
import org.samskap.events.EventId;

/** Rooms of events, into which phones hand in ideas without an account. */
public interface Rooms {

    /**
     * Opens the room, for the first time or again, and tells its code, which never changes. Twice does no harm.
     *
     * @throws org.samskap.ui.NotVisible when the person is not staff of the event's space
     */
    String open(Actor facilitator, EventId event);

    /** Takes no more ideas; the wall stays. Twice does no harm. */
    void close(Actor facilitator, EventId event);
}
