package org.samskap.workinggroups.internal.meetings;

import java.util.Set;

import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.EventStewards;
import org.springframework.stereotype.Component;

/** Those who run a group look after its meetings: they move and cancel them and write their minutes. */
@Component
class GroupsOwnMeetings implements EventStewards {
    private final MeetingRows rows;

    GroupsOwnMeetings(MeetingRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean lookAfter(EventId event, PersonId person) {
        return rows.isRunBy(event, person);
    }

    @Override
    public Set<EventId> eventsOf(PersonId person) {
        return rows.runBy(person);
    }
}
