package org.samskap.workinggroups.internal.meetings;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.workinggroups.internal.meetings.GroupMeetingTable.GROUP_MEETING;
import static org.samskap.workinggroups.internal.meetings.WorkingGroupTable.WORKING_GROUP;

import org.jooq.DSLContext;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Repository;

/** Keeps which events are meetings of which group. */
@Repository
class MeetingRows {
    private final DSLContext sql;

    MeetingRows(DSLContext sql) {
        this.sql = sql;
    }

    void own(WorkingGroupId group, SeriesId series) {
        sql.update(WORKING_GROUP).set(WORKING_GROUP.OWN_SERIES_ID, series).where(WORKING_GROUP.ID.eq(group)).execute();
    }

    void add(EventId event, WorkingGroupId group) {
        sql.insertInto(GROUP_MEETING).set(GROUP_MEETING.EVENT_ID, event).set(GROUP_MEETING.WORKING_GROUP_ID, group).onConflictDoNothing().execute();
    }

    /** The event belongs to the group whose series this is, if any. */
    void addTo(SeriesId series, EventId event) {
        sql.insertInto(GROUP_MEETING, GROUP_MEETING.EVENT_ID, GROUP_MEETING.WORKING_GROUP_ID)
                .select(select(val(event, GROUP_MEETING.EVENT_ID), WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.OWN_SERIES_ID.eq(series)))
                .onConflictDoNothing().execute();
    }
}
