package org.samskap.registrations.internal.signup;

import static org.samskap.registrations.internal.signup.SignUpDayTable.SIGN_UP_DAY;
import static org.samskap.registrations.internal.signup.SignUpTable.SIGN_UP;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.registrations.SignUp;
import org.samskap.registrations.SignUpCode;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.springframework.stereotype.Repository;

@Repository
class SignUpRepository {
    private static final Set<SignUpState> OVER = Set.of(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED);

    private final DSLContext sql;

    SignUpRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(SignUp signUp, SignUpCode code, UUID formKey, Details details) {
        var row = new SignUpRecord();
        row.setId(signUp.id());
        row.setEventId(signUp.event());
        row.setPersonId(signUp.person());
        row.setCodeHash(code.hash());
        row.setFormKey(formKey);
        row.setState(signUp.state());
        row.setHeldUntil(signUp.heldUntil());
        row.setLate(signUp.late());
        row.setLanguage(signUp.lang());
        row.setAskedAt(signUp.askedAt());
        write(row, Wish.of(signUp), details, signUp.askedAt());
        row.reset(SIGN_UP.QUEUE);
        sql.insertInto(SIGN_UP).set(row).execute();
        writeDays(signUp.id(), signUp.days());
    }

    void change(SignUpId id, Wish wish, Details details, Instant at) {
        var row = new SignUpRecord();
        write(row, wish, details, at);
        sql.update(SIGN_UP).set(row).where(SIGN_UP.ID.eq(id)).execute();
        sql.deleteFrom(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(id)).execute();
        writeDays(id, wish.days());
    }

    private static void write(SignUpRecord row, Wish wish, Details details, Instant at) {
        row.setMode(wish.mode());
        row.setTrack(wish.track());
        row.setAdults(wish.adults());
        row.setChildren(wish.children());
        row.setOrganisation(details.organisation());
        row.setSector(details.sector());
        row.setMunicipality(details.municipality());
        row.setTargetGroups(details.targetGroups().toArray(String[]::new));
        row.setIdea(details.idea());
        row.setIdeaTrack(details.ideaTrack());
        row.setWantsToHear(details.wantsToHear());
        row.setChangedAt(at);
    }

    private void writeDays(SignUpId id, Set<DayId> days) {
        for (var day : days) sql.insertInto(SIGN_UP_DAY).set(new SignUpDayRecord(id, day)).execute();
    }

    void move(SignUpId id, SignUpState to, @Nullable Instant heldUntil, Instant at) {
        sql.update(SIGN_UP).set(SIGN_UP.STATE, to).set(SIGN_UP.HELD_UNTIL, heldUntil).set(SIGN_UP.CHANGED_AT, at)
                .where(SIGN_UP.ID.eq(id)).execute();
    }

    /** What the organiser wrote when saying no. */
    void note(SignUpId id, @Nullable String note) {
        sql.update(SIGN_UP).set(SIGN_UP.NOTE, note).where(SIGN_UP.ID.eq(id)).execute();
    }

    Optional<SignUp> findByForm(UUID formKey) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP).where(SIGN_UP.FORM_KEY.eq(formKey)).fetchOptional(Record1::value1);
    }

    /** The one with this code or id, with all that was said. */
    Optional<Entry> findEntry(SignUpId id) {
        return sql.select(SignUpRows.SUMMARY, SignUpRows.DETAILS, SIGN_UP.NOTE).from(SIGN_UP).where(SIGN_UP.ID.eq(id))
                .fetchOptional(Records.mapping(Entry::new));
    }

    Optional<SignUp> findActive(EventId event, PersonId person) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.PERSON_ID.eq(person), SIGN_UP.STATE.notIn(OVER)).fetchOptional(Record1::value1);
    }

    /** Those who wait for a place and asked in time, first come first. */
    List<SignUp> waiting(EventId event) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.STATE.eq(SignUpState.WAITING), SIGN_UP.LATE.isFalse())
                .orderBy(SIGN_UP.QUEUE).fetch(Record1::value1);
    }

    /** Offers of the event whose hour has come. */
    List<SignUp> unanswered(EventId event, Instant now) {
        return sql.select(SignUpRows.SUMMARY).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.STATE.eq(SignUpState.OFFERED), SIGN_UP.HELD_UNTIL.le(now)).fetch(Record1::value1);
    }

    /** Whoever did not confirm the address in time keeps the place in the queue, but no place. */
    void releaseUnconfirmed(EventId event, Instant now) {
        sql.update(SIGN_UP).setNull(SIGN_UP.HELD_UNTIL)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.STATE.eq(SignUpState.ASKED), SIGN_UP.HELD_UNTIL.le(now)).execute();
    }

    /** Events in which the clock ended something. */
    List<EventId> eventsDue(Instant now) {
        return sql.selectDistinct(SIGN_UP.EVENT_ID).from(SIGN_UP).where(SIGN_UP.HELD_UNTIL.le(now)).fetch(Record1::value1);
    }

    /** Sign-ups whose address nobody confirmed are nobody's. */
    int forgetUnconfirmed(Instant askedBefore) {
        return sql.deleteFrom(SIGN_UP).where(SIGN_UP.STATE.eq(SignUpState.ASKED), SIGN_UP.ASKED_AT.lt(askedBefore)).execute();
    }
}
