package org.samskap.workinggroups.internal.life;

import static org.samskap.workinggroups.internal.life.MemberTable.MEMBER;

import java.time.Clock;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.workinggroups.MemberLeft;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.MemberState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells that somebody is in a group no longer. */
@Component
public class Departures {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** The person gave a place up. Whoever has another one in the group, for herself or for an organisation, is still in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void gaveUp(WorkingGroupId group, @Nullable PersonId person) {
        if (person == null) return;
        var still = MEMBER.WORKING_GROUP_ID.eq(group).and(MEMBER.PERSON_ID.eq(person)).and(MEMBER.STATE.eq(MemberState.IN));
        if (!sql.fetchExists(MEMBER, still)) events.publishEvent(new MemberLeft(group, person, clock.instant()));
    }
}
