package org.samskap.events;

import java.util.Set;

import org.samskap.accounts.PersonId;

/**
 * Who looks after an event without a role in its space: a module above names them, such as those who run a working group for the
 * meetings of the group. They plan the event and write its minutes like its organisers; they start none, and do not join it to others.
 */
public interface EventStewards {

    /** Whether the event is the person's to look after; asked only for those who do not plan in its space. */
    boolean lookAfter(EventId event, PersonId person);

    /** The events that are the person's to look after. */
    Set<EventId> eventsOf(PersonId person);
}
