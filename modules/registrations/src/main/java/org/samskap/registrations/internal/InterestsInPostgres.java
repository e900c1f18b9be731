package org.samskap.registrations.internal;

import static org.samskap.registrations.internal.InterestTable.INTEREST;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.registrations.Interest;
import org.samskap.registrations.InterestLeft;
import org.samskap.registrations.Interests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class InterestsInPostgres implements Interests {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterestsInPostgres(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<PersonId> listFor(EventId event, Interest interest) {
        return sql.select(INTEREST.PERSON_ID).from(INTEREST)
                .where(INTEREST.EVENT_ID.eq(event), INTEREST.INTEREST_.eq(interest)).fetchSet(INTEREST.PERSON_ID);
    }

    @Override
    public Set<EventId> eventsOf(Collection<PersonId> people, Interest interest) {
        return sql.selectDistinct(INTEREST.EVENT_ID).from(INTEREST)
                .where(INTEREST.PERSON_ID.in(people), INTEREST.INTEREST_.eq(interest)).fetchSet(INTEREST.EVENT_ID);
    }

    @Override
    @Transactional
    public void register(EventId event, Interest interest, PersonId person) {
        var now = clock.instant();
        int added = sql.insertInto(INTEREST).set(new InterestRecord(event, interest, person, now))
                .onConflictDoNothing().execute();
        if (added == 1) events.publishEvent(new InterestLeft(event, person, now));
    }
}
