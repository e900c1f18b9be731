package org.samskap.registrations.internal.invitations;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.OTHER;
import static org.samskap.registrations.internal.invitations.InvitationTable.INVITATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.TableField;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUpId;
import org.springframework.stereotype.Repository;

/** Who was told what. */
@Repository
class InvitationRepository {
    private final DSLContext sql;

    InvitationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Two who bring the same event's invitations up to date would tell people twice: one waits for the other. */
    void lock(EventId event) {
        sql.select(function(name("pg_advisory_xact_lock"), OTHER, val(event.value().getMostSignificantBits() ^ event.value().getLeastSignificantBits()))).fetch();
    }

    List<Invited> listFor(EventId event) {
        return list(INVITATION.EVENT_ID.eq(event));
    }

    List<Invited> listOf(Collection<SignUpId> signUps) {
        return signUps.isEmpty() ? List.of() : list(INVITATION.SIGN_UP_ID.in(signUps));
    }

    private List<Invited> list(Condition which) {
        return sql.select(INVITATION.SIGN_UP_ID, INVITATION.DAY_ID, INVITATION.DATE, INVITATION.SEQUENCE, INVITATION.REVISION, INVITATION.LOOK,
                        INVITATION.STANDS, INVITATION.INVITED_AT)
                .from(INVITATION).where(which).orderBy(INVITATION.DATE, INVITATION.SIGN_UP_ID, INVITATION.DAY_ID).fetch(Records.mapping(Invited::new));
    }

    void save(EventId event, Invited told) {
        sql.insertInto(INVITATION).set(INVITATION.SIGN_UP_ID, told.signUp()).set(INVITATION.DAY_ID, told.day()).set(INVITATION.EVENT_ID, event)
                .set(INVITATION.DATE, told.date()).set(INVITATION.SEQUENCE, told.sequence()).set(INVITATION.REVISION, told.revision())
                .set(INVITATION.LOOK, told.look()).set(INVITATION.STANDS, told.stands()).set(INVITATION.INVITED_AT, told.invitedAt())
                .onConflict(INVITATION.SIGN_UP_ID, INVITATION.DAY_ID).doUpdate().set(INVITATION.DATE, told.date())
                .set(INVITATION.SEQUENCE, told.sequence()).set(INVITATION.REVISION, told.revision()).set(INVITATION.LOOK, told.look())
                .set(INVITATION.STANDS, told.stands()).set(INVITATION.INVITED_AT, told.invitedAt()).execute();
    }

    /** Events with a day between the dates of which somebody has not been reminded. */
    List<EventId> findToRemind(LocalDate from, LocalDate to) {
        return events(INVITATION.REMINDED_AT.isNull().and(INVITATION.DATE.between(from, to)));
    }

    /** Events with a day between the dates for which somebody has not been thanked. */
    List<EventId> findToThank(LocalDate from, LocalDate to) {
        return events(INVITATION.THANKED_AT.isNull().and(INVITATION.DATE.between(from, to)));
    }

    private List<EventId> events(Condition which) {
        return sql.selectDistinct(INVITATION.EVENT_ID).from(INVITATION).where(INVITATION.STANDS).and(which).fetch(INVITATION.EVENT_ID);
    }

    /** False when somebody has seen to it before. */
    boolean markReminded(SignUpId signUp, Instant now) {
        return mark(signUp, INVITATION.REMINDED_AT, now);
    }

    boolean markThanked(SignUpId signUp, Instant now) {
        return mark(signUp, INVITATION.THANKED_AT, now);
    }

    /** All days of the sign-up at once, so that it is one letter. */
    private boolean mark(SignUpId signUp, TableField<?, Instant> what, Instant now) {
        return sql.update(INVITATION).set(what, now).where(INVITATION.SIGN_UP_ID.eq(signUp)).and(what.isNull()).execute() > 0;
    }
}
