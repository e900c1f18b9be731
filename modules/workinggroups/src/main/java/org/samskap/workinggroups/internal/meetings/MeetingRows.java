package org.samskap.workinggroups.internal.meetings;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.workinggroups.internal.meetings.GroupMeetingTable.GROUP_MEETING;
import static org.samskap.workinggroups.internal.meetings.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.meetings.WorkingGroupTable.WORKING_GROUP;

import java.util.Map;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
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

    void add(EventId event, WorkingGroupId group, String key) {
        sql.insertInto(GROUP_MEETING).set(GROUP_MEETING.EVENT_ID, event).set(GROUP_MEETING.WORKING_GROUP_ID, group).set(GROUP_MEETING.FORM_KEY, key)
                .onConflict(GROUP_MEETING.EVENT_ID).doUpdate().set(GROUP_MEETING.FORM_KEY, key).execute();
    }

    /** The group's meetings, each with the key of the form that planned it, or null. */
    Map<EventId, @Nullable String> list(WorkingGroupId group) {
        return sql.select(GROUP_MEETING.EVENT_ID, GROUP_MEETING.FORM_KEY).from(GROUP_MEETING).where(GROUP_MEETING.WORKING_GROUP_ID.eq(group))
                .fetchMap(GROUP_MEETING.EVENT_ID, GROUP_MEETING.FORM_KEY);
    }

    /** Whether the event is a meeting of a group that the person runs. */
    boolean isRunBy(EventId event, PersonId person) {
        return sql.fetchExists(ofGroupsRunBy(person).and(GROUP_MEETING.EVENT_ID.eq(event)));
    }

    /** The meetings of the groups that the person runs. */
    Set<EventId> runBy(PersonId person) {
        return ofGroupsRunBy(person).fetchSet(GROUP_MEETING.EVENT_ID);
    }

    private SelectConditionStep<Record1<EventId>> ofGroupsRunBy(PersonId person) {
        return sql.select(GROUP_MEETING.EVENT_ID).from(GROUP_MEETING).join(MEMBER).on(MEMBER.WORKING_GROUP_ID.eq(GROUP_MEETING.WORKING_GROUP_ID))
                .where(MEMBER.PERSON_ID.eq(person), MEMBER.STATE.eq(MemberState.IN), MEMBER.ROLE.in(MemberRole.LEADING));
    }

    /** The event belongs to the group whose series this is, if any. */
    void addTo(SeriesId series, EventId event) {
        sql.insertInto(GROUP_MEETING, GROUP_MEETING.EVENT_ID, GROUP_MEETING.WORKING_GROUP_ID)
                .select(select(val(event, GROUP_MEETING.EVENT_ID), WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.OWN_SERIES_ID.eq(series)))
                .onConflictDoNothing().execute();
    }
}
