package org.samskap.registrations.internal;

import static org.samskap.registrations.internal.InterestTable.INTEREST;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.springframework.stereotype.Repository;

/**
 * How many asked to hear more, and when, for those who plan the event. Who they are nobody is told: their address was left for one
 * letter and is seen by no other. Who may read it, the caller has seen to.
 */
@Repository("registrationsAskingDesk")
public class AskingDesk {
    private final DSLContext sql;
    private final People people;

    AskingDesk(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** The first to ask first; in one statement. */
    public List<Asking> list(EventId event) {
        return sql.select(INTEREST.PERSON_ID, INTEREST.INTEREST_, INTEREST.CREATED_AT).from(INTEREST).where(INTEREST.EVENT_ID.eq(event))
                .orderBy(INTEREST.CREATED_AT, INTEREST.PERSON_ID).fetch(Records.mapping(Asking::new));
    }

    /** Those of them whose address is confirmed: the others hear nothing. */
    public Set<PersonId> reachable(List<Asking> asking) {
        return people.mailboxes(asking.stream().map(Asking::person).toList()).entrySet().stream().filter(known -> known.getValue().confirmed())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
