package org.samskap.notifications.internal.outbox;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.samskap.notifications.internal.outbox.MailState.DEAD;
import static org.samskap.notifications.internal.outbox.MailState.FAILED;
import static org.samskap.notifications.internal.outbox.MailState.SENT;
import static org.samskap.notifications.internal.outbox.MailState.WAITING;
import static org.samskap.notifications.internal.outbox.MailTable.MAIL;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.notifications.internal.enclosures.Enclosures;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail on its way. Queued in the transaction that had the reason for it; each further step is a short one of its own. */
@Repository
public class OutboxRepository {
    /** A worker that died with a mail in its hands is given up after this; longer than any attempt can take. */
    static final Duration IN_HAND = Duration.ofMinutes(10);
    private final DSLContext sql;
    private final Enclosures enclosures;

    OutboxRepository(DSLContext sql, Enclosures enclosures) {
        this.sql = sql;
        this.enclosures = enclosures;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Letter letter, Instant now) {
        queue(List.of(letter), now);
    }

    /** Many in one statement; at least one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Collection<Letter> letters, Instant now) {
        var insert = sql.insertInto(MAIL, MAIL.ID, MAIL.PURPOSE, MAIL.PERSON_ID, MAIL.ADDRESS, MAIL.LANGUAGE, MAIL.SUBJECT, MAIL.BODY, MAIL.STOP_PATH,
                MAIL.STATE, MAIL.QUEUED_AT, MAIL.DUE_AT, MAIL.EXPIRES_AT);
        for (var letter : letters) insert = insert.values(letter.id(), letter.purpose(), letter.to(), letter.address(), letter.lang(), letter.subject(),
                letter.body(), letter.stopPath(), WAITING, now, now, letter.expires());
        insert.execute();
    }

    /** When people were written to last with news, if ever. */
    public Map<PersonId, Instant> lastDigests(Collection<PersonId> people) {
        return sql.select(MAIL.PERSON_ID, max(MAIL.QUEUED_AT)).from(MAIL)
                .where(MAIL.PERSON_ID.in(people)).and(MAIL.PURPOSE.eq(inline(Purpose.DIGEST, MAIL.PURPOSE)))
                .groupBy(MAIL.PERSON_ID).fetchMap(MAIL.PERSON_ID, max(MAIL.QUEUED_AT));
    }

    /** How many mails with news were written to each since then; who got none is not in it. */
    public Map<PersonId, Integer> countDigests(Collection<PersonId> people, Instant since) {
        return sql.select(MAIL.PERSON_ID, count()).from(MAIL)
                .where(MAIL.PERSON_ID.in(people)).and(MAIL.PURPOSE.eq(inline(Purpose.DIGEST, MAIL.PURPOSE))).and(MAIL.QUEUED_AT.gt(since))
                .groupBy(MAIL.PERSON_ID).fetchMap(MAIL.PERSON_ID, count());
    }

    /** Takes one mail that is due into the hand, so that no other worker takes it too. */
    @Transactional
    public Optional<Mail> take(Instant now) {
        return sql.update(MAIL).set(MAIL.DUE_AT, now.plus(IN_HAND)).set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .set(MAIL.FIRST_TRIED_AT, coalesce(MAIL.FIRST_TRIED_AT, val(now, MAIL.FIRST_TRIED_AT)))
                .where(MAIL.ID.eq(select(MAIL.ID).from(MAIL).where(MAIL.STATE.in(WAITING, FAILED)).and(MAIL.DUE_AT.le(now))
                        .orderBy(MAIL.DUE_AT, MAIL.ID).limit(1).forUpdate().skipLocked()))
                .returningResult(MAIL.ID, MAIL.PURPOSE, MAIL.PERSON_ID, MAIL.ADDRESS, MAIL.LANGUAGE, MAIL.SUBJECT, MAIL.BODY,
                        MAIL.STOP_PATH, MAIL.ATTEMPTS, MAIL.FIRST_TRIED_AT, MAIL.EXPIRES_AT)
                .fetchOptional(Records.mapping(Mail::new));
    }

    /** The server took it: a secret in it is no longer ours to keep. A worker that lost the mail to another changes nothing. */
    @Transactional
    public void sent(Mail mail, Instant now) {
        var left = sql.update(MAIL).set(MAIL.STATE, SENT).set(MAIL.SENT_AT, now).setNull(MAIL.PROBLEM).setNull(MAIL.ADDRESS);
        (mail.purpose().secret() ? left.setNull(MAIL.BODY) : left)
                .where(MAIL.ID.eq(mail.id())).and(MAIL.STATE.in(WAITING, FAILED)).execute();
        if (mail.purpose().secret()) enclosures.empty(List.of(mail.id()));
    }

    @Transactional
    public void failed(Mail mail, Instant next, @Nullable String problem) {
        sql.update(MAIL).set(MAIL.STATE, FAILED).set(MAIL.DUE_AT, next).set(MAIL.PROBLEM, problem)
                .where(MAIL.ID.eq(mail.id())).and(MAIL.ATTEMPTS.eq(mail.attempt())).and(MAIL.STATE.in(WAITING, FAILED)).execute();
    }

    @Transactional
    public void dead(Mail mail, @Nullable String problem) {
        var left = sql.update(MAIL).set(MAIL.STATE, DEAD).set(MAIL.PROBLEM, problem);
        var died = (mail.purpose().secret() ? left.setNull(MAIL.BODY) : left)
                .where(MAIL.ID.eq(mail.id())).and(MAIL.STATE.in(WAITING, FAILED)).execute();
        if (died == 1 && mail.purpose().secret()) enclosures.empty(List.of(mail.id()));
    }

    /** Whatever nobody can use any more is not sent, and its secret is emptied. */
    @Transactional
    public void expire(Instant now) {
        enclosures.empty(sql.update(MAIL).set(MAIL.STATE, DEAD).setNull(MAIL.BODY).set(MAIL.PROBLEM, "expired")
                .where(MAIL.STATE.in(WAITING, FAILED)).and(MAIL.EXPIRES_AT.le(now)).returning(MAIL.ID).fetch(MAIL.ID));
    }

    /** Those of the mails that have not left yet, locked. */
    public List<MailId> listWaiting(Collection<MailId> mails) {
        return sql.select(MAIL.ID).from(MAIL).where(MAIL.ID.in(mails)).and(MAIL.STATE.in(WAITING, FAILED)).forUpdate().fetch(MAIL.ID);
    }

    public void drop(Collection<MailId> mails) {
        sql.deleteFrom(MAIL).where(MAIL.ID.in(mails)).execute();
    }

    /** What has not left yet never will. */
    public void cancel(Collection<PersonId> people, Purpose purpose) {
        sql.update(MAIL).set(MAIL.STATE, DEAD).set(MAIL.PROBLEM, "stopped")
                .where(MAIL.PERSON_ID.in(people)).and(MAIL.PURPOSE.eq(purpose)).and(MAIL.STATE.in(WAITING, FAILED)).execute();
    }

    public void forget(PersonId person) {
        sql.deleteFrom(MAIL).where(MAIL.PERSON_ID.eq(person)).execute();
    }

    public void dropBefore(Instant day) {
        sql.deleteFrom(MAIL).where(MAIL.STATE.in(SENT, DEAD)).and(MAIL.QUEUED_AT.lt(day)).execute();
    }

    /** A mail as the outbox shows it. */
    record Row(MailId id, @Nullable PersonId person, @Nullable String address, org.samskap.ui.Lang lang, String subject,
               @Nullable String body, MailState state, Instant queuedAt, @Nullable Instant expires) {}

    /** Newest first, after the given one. */
    List<Row> list(@Nullable MailId after, int atMost) {
        return sql.select(MAIL.ID, MAIL.PERSON_ID, MAIL.ADDRESS, MAIL.LANGUAGE, MAIL.SUBJECT, MAIL.BODY, MAIL.STATE, MAIL.QUEUED_AT, MAIL.EXPIRES_AT)
                .from(MAIL).where(after == null ? noCondition() : MAIL.ID.lt(after))
                .orderBy(MAIL.ID.desc()).limit(atMost).fetch(Records.mapping(Row::new));
    }

    Optional<Row> find(MailId id) {
        return sql.select(MAIL.ID, MAIL.PERSON_ID, MAIL.ADDRESS, MAIL.LANGUAGE, MAIL.SUBJECT, MAIL.BODY, MAIL.STATE, MAIL.QUEUED_AT, MAIL.EXPIRES_AT)
                .from(MAIL).where(MAIL.ID.eq(id)).fetchOptional(Records.mapping(Row::new));
    }
}
