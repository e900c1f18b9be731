package org.samskap.workinggroups.internal.people;

import static org.samskap.workinggroups.internal.people.MemberTable.MEMBER;
import static org.samskap.workinggroups.internal.people.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.workinggroups.MembersChanged;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.Entry;
import org.samskap.workinggroups.internal.GroupRepository;
import org.samskap.workinggroups.internal.MemberRole;
import org.samskap.workinggroups.internal.MemberState;
import org.samskap.workinggroups.internal.life.Departures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The seats of organisations: when the person who spoke for one stops, the seat stays with the organisation, and the next person takes it
 * without asking.
 */
@Service
public class Seats {
    private final DSLContext sql;
    private final GroupRepository groups;
    private final Departures departures;
    private final ApplicationEventPublisher events;

    Seats(DSLContext sql, GroupRepository groups, Departures departures, ApplicationEventPublisher events) {
        this.sql = sql;
        this.groups = groups;
        this.departures = departures;
        this.events = events;
    }

    /**
     * The person is not there for the organisation any more. Twice does no harm.
     *
     * @param at when that was; whoever came back for it since is there again
     */
    @Transactional
    public void giveUp(OrganisationId organisation, PersonId person, Instant at) {
        var theirs = of(organisation, person).and(MEMBER.JOINED_AT.le(at));
        sql.update(MEMBER).set(MEMBER.STATE, MemberState.LEFT).set(MEMBER.LEFT_AT, at).where(theirs, MEMBER.STATE.in(MemberState.ASKED, MemberState.INVITED)).execute();
        sql.update(MEMBER).set(MEMBER.STATE, MemberState.LEFT).set(MEMBER.LEFT_AT, at).where(theirs, MEMBER.STATE.eq(MemberState.IN))
                .returning(MEMBER.WORKING_GROUP_ID).fetch(MEMBER.WORKING_GROUP_ID).forEach(group -> emptied(group, organisation, person, at));
    }

    private void emptied(WorkingGroupId group, OrganisationId organisation, PersonId person, Instant at) {
        if (!isTaken(group, organisation)) groups.join(group, null, organisation, new Entry(MemberRole.MEMBER, MemberState.IN, true, null), at);
        departures.gaveUp(group, person);
        var space = sql.select(WORKING_GROUP.SPACE_ID).from(WORKING_GROUP).where(WORKING_GROUP.ID.eq(group)).fetchSingle().value1();
        events.publishEvent(new MembersChanged(group, space, at));
    }

    /** An empty seat is empty no more when somebody is there for the organisation. */
    void take(WorkingGroupId group, OrganisationId organisation, Instant at) {
        sql.update(MEMBER).set(MEMBER.STATE, MemberState.LEFT).set(MEMBER.LEFT_AT, at)
                .where(MEMBER.WORKING_GROUP_ID.eq(group), of(organisation, null), MEMBER.STATE.eq(MemberState.IN)).execute();
    }

    private boolean isTaken(WorkingGroupId group, OrganisationId organisation) {
        return sql.fetchExists(MEMBER, MEMBER.WORKING_GROUP_ID.eq(group).and(MEMBER.ORGANISATION_ID.eq(organisation)).and(MEMBER.STATE.eq(MemberState.IN)));
    }

    private static Condition of(OrganisationId organisation, @Nullable PersonId person) {
        return MEMBER.ORGANISATION_ID.eq(organisation).and(person == null ? MEMBER.PERSON_ID.isNull() : MEMBER.PERSON_ID.eq(person));
    }
}
