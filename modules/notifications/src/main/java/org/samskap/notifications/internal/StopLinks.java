package org.samskap.notifications.internal;

import static org.samskap.notifications.internal.StopLinkTable.STOP_LINK;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.invitations.Token;
import org.springframework.stereotype.Repository;

/** Whose mail a stop link stops. */
@Repository
public class StopLinks {
    private final DSLContext sql;

    StopLinks(DSLContext sql) {
        this.sql = sql;
    }

    public Token make(Collection<PersonId> people, Instant now) {
        var token = Token.fresh();
        people.forEach(person -> sql.insertInto(STOP_LINK).values(token.hash(), person, now).execute());
        return token;
    }

    List<PersonId> findPeople(Token token) {
        return sql.select(STOP_LINK.PERSON_ID).from(STOP_LINK).where(STOP_LINK.TOKEN.eq(token.hash())).fetch(STOP_LINK.PERSON_ID);
    }

    void forget(PersonId person) {
        sql.deleteFrom(STOP_LINK).where(STOP_LINK.PERSON_ID.eq(person)).execute();
    }

    public void dropBefore(Instant day) {
        sql.deleteFrom(STOP_LINK).where(STOP_LINK.MADE_AT.lt(day)).execute();
    }
}
