package org.samskap.registrations;

import java.util.Collection;
import java.util.Set;

import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;

/** Who asked to hear more about an event. */
public interface Interests {

    /** People who asked, whether or not their address is confirmed yet. */
    Set<PersonId> listFor(EventId event, Interest interest);

    /** Events of which any of these people asked to hear this. */
    Set<EventId> eventsOf(Collection<PersonId> people, Interest interest);

    /** Somebody asks to hear more. Twice does no harm. */
    void register(EventId event, Interest interest, PersonId person);
}
