package org.samskap.notifications.internal;

import static org.samskap.notifications.internal.StopLinkTable.STOP_LINK;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    /** Keeps links that were made for readers, each of whom may be several people. */
    public void keep(Map<Token, ? extends Collection<PersonId>> links, Instant now) {
        var insert = sql.insertInto(STOP_LINK, STOP_LINK.TOKEN, STOP_LINK.PERSON_ID, STOP_LINK.MADE_AT);
        for (var link : links.entrySet()) {
            var hash = link.getKey().hash();
            for (var person : link.getValue()) insert = insert.values(hash, person, now);
        }
        insert.execute();
    }

    public List<PersonId> findPeople(Token token) {
        return sql.select(STOP_LINK.PERSON_ID).from(STOP_LINK).where(STOP_LINK.TOKEN.eq(token.hash())).fetch(STOP_LINK.PERSON_ID);
    }

    void forget(PersonId person) {
        sql.deleteFrom(STOP_LINK).where(STOP_LINK.PERSON_ID.eq(person)).execute();
    }

    public void dropBefore(Instant day) {
        sql.deleteFrom(STOP_LINK).where(STOP_LINK.MADE_AT.lt(day)).execute();
    }
}
