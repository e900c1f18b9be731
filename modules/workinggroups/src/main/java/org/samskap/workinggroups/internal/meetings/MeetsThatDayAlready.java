package org.samskap.workinggroups.internal.meetings;

import org.samskap.events.EventId;

/** The group has another meeting on the day; changing that one is something else than planning one. */
public class MeetsThatDayAlready extends RuntimeException {

    MeetsThatDayAlready(EventId event) {
        super("the group meets that day: " + event);
    }
}
