package org.samskap.accounts.internal;

import static org.samskap.accounts.internal.PersonTable.PERSON;

import java.time.Clock;

import org.jooq.DSLContext;
import org.samskap.accounts.Erasure;
import org.samskap.accounts.PersonForgotten;
import org.samskap.accounts.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the row by which an id was somebody. */
@Service
class Forgetting implements Erasure {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(DSLContext sql, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        var gone = sql.deleteFrom(PERSON).where(PERSON.ID.eq(person), PERSON.ACCOUNT_SINCE.isNull()).execute() == 1;
        if (gone) events.publishEvent(new PersonForgotten(person, clock.instant()));
    }
}
