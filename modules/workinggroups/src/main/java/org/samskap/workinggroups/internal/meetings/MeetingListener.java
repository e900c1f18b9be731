package org.samskap.workinggroups.internal.meetings;

import org.samskap.events.EventPublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of meetings that organisers planned in a group's series. */
@Component("workinggroupsMeetingListener")
class MeetingListener {
    private final GroupMeetings meetings;

    MeetingListener(GroupMeetings meetings) {
        this.meetings = meetings;
    }

    @ApplicationModuleListener(id = "workinggroups.own-meeting")
    void on(EventPublished event) {
        meetings.belongs(event.event());
    }
}
