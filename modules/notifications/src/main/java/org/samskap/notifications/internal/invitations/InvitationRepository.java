package org.samskap.notifications.internal.invitations;

import static org.jooq.impl.DSL.max;
import static org.samskap.notifications.internal.invitations.InvitationTable.INVITATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.PersonId;
import org.springframework.stereotype.Repository;

/** Which link asks whom. */
@Repository
public class InvitationRepository {
    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** A person behind a link, by its hash. */
    record Asked(byte[] token, PersonId person, Instant at) {}

    List<Asked> listSince(Instant since) {
        return sql.select(INVITATION.TOKEN, INVITATION.PERSON_ID, INVITATION.ASKED_AT).from(INVITATION)
                .where(INVITATION.ASKED_AT.gt(since)).orderBy(INVITATION.ASKED_AT.desc(), INVITATION.PERSON_ID.desc())
                .fetch(Records.mapping(Asked::new));
    }

    void add(byte[] token, Collection<PersonId> people, Instant at) {
        people.forEach(person -> sql.insertInto(INVITATION).values(token, person, at).onConflictDoNothing().execute());
    }

    List<PersonId> findPeople(byte[] token, Instant since) {
        return sql.select(INVITATION.PERSON_ID).from(INVITATION)
                .where(INVITATION.TOKEN.eq(token)).and(INVITATION.ASKED_AT.gt(since)).fetch(INVITATION.PERSON_ID);
    }

    /** Who was asked for the last time before the day. */
    List<PersonId> listUnanswered(Instant day) {
        return sql.select(INVITATION.PERSON_ID).from(INVITATION).groupBy(INVITATION.PERSON_ID).having(max(INVITATION.ASKED_AT).le(day))
                .fetch(INVITATION.PERSON_ID);
    }

    void forget(PersonId person) {
        sql.deleteFrom(INVITATION).where(INVITATION.PERSON_ID.eq(person)).execute();
    }

    public void dropBefore(Instant day) {
        sql.deleteFrom(INVITATION).where(INVITATION.ASKED_AT.le(day)).execute();
    }
}
