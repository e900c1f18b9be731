package org.samskap.notifications.internal.meetings;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.samskap.notifications.internal.meetings.MeetingLookTable.MEETING_LOOK;
import static org.samskap.notifications.internal.meetings.MeetingNewsTable.MEETING_NEWS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.notifications.internal.outbox.MailId;
import org.springframework.stereotype.Repository;

/** What each follower has yet to hear of events. */
@Repository
public class MeetingNews {
    private final DSLContext sql;

    MeetingNews(DSLContext sql) {
        this.sql = sql;
    }

    /** False when followers know this look already: the same news came twice, or an edit that nobody can see. */
    public boolean noteLook(EventId event, String look) {
        return sql.insertInto(MEETING_LOOK).values(event, look).onConflict(MEETING_LOOK.EVENT_ID).doUpdate().set(MEETING_LOOK.LOOK, look)
                .where(MEETING_LOOK.LOOK.ne(look)).execute() == 1;
    }

    /** @param fresh whether it is a date that they did not know of */
    public void queue(Collection<PersonId> people, EventId event, boolean fresh, Instant at) {
        people.forEach(person -> sql.insertInto(MEETING_NEWS, MEETING_NEWS.PERSON_ID, MEETING_NEWS.EVENT_ID, MEETING_NEWS.FRESH, MEETING_NEWS.OCCURRED_AT)
                .values(person, event, fresh, at).onConflict(MEETING_NEWS.PERSON_ID, MEETING_NEWS.EVENT_ID).doUpdate()
                .set(MEETING_NEWS.FRESH, field(MEETING_NEWS.FRESH.isTrue().and(MEETING_NEWS.TOLD.isFalse()))).set(MEETING_NEWS.OCCURRED_AT, at).set(MEETING_NEWS.TOLD, false)
                .setNull(MEETING_NEWS.MAIL_ID).execute());
    }

    /** Whether followers were told of it at all; before that, whoever follows will be. */
    public boolean knowsLook(EventId event) {
        return sql.fetchExists(MEETING_LOOK, MEETING_LOOK.EVENT_ID.eq(event));
    }

    /** A date that is new to those of the people who never heard of it; for the others it is no news. */
    public void queueUntold(Collection<PersonId> people, EventId event, Instant at) {
        people.forEach(person -> sql.insertInto(MEETING_NEWS, MEETING_NEWS.PERSON_ID, MEETING_NEWS.EVENT_ID, MEETING_NEWS.FRESH, MEETING_NEWS.OCCURRED_AT)
                .values(person, event, true, at).onConflictDoNothing().execute());
    }

    /** Everybody with something to hear, and how old the oldest of it is. */
    public Map<PersonId, Instant> listWaiting() {
        return sql.select(MEETING_NEWS.PERSON_ID, min(MEETING_NEWS.OCCURRED_AT)).from(MEETING_NEWS).where(MEETING_NEWS.TOLD.isFalse())
                .groupBy(MEETING_NEWS.PERSON_ID).orderBy(MEETING_NEWS.PERSON_ID).fetchMap(MEETING_NEWS.PERSON_ID, min(MEETING_NEWS.OCCURRED_AT));
    }

    /** Events that the people have yet to hear of, and whether they are new to them; what another node tells right now is left to it. */
    public Map<EventId, Boolean> take(Collection<PersonId> people) {
        return sql.select(MEETING_NEWS.EVENT_ID, MEETING_NEWS.FRESH).from(MEETING_NEWS)
                .where(MEETING_NEWS.PERSON_ID.in(people)).and(MEETING_NEWS.TOLD.isFalse())
                .orderBy(MEETING_NEWS.OCCURRED_AT, MEETING_NEWS.EVENT_ID).forUpdate().skipLocked()
                .fetchGroups(MEETING_NEWS.EVENT_ID, MEETING_NEWS.FRESH).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> !one.getValue().contains(false)));
    }

    /** @param mail null when they do not want to hear of it */
    public void markTold(Collection<PersonId> people, Collection<EventId> events, @Nullable MailId mail) {
        if (events.isEmpty()) return;
        sql.update(MEETING_NEWS).set(MEETING_NEWS.TOLD, true).set(MEETING_NEWS.MAIL_ID, mail)
                .where(MEETING_NEWS.PERSON_ID.in(people)).and(MEETING_NEWS.EVENT_ID.in(events)).and(MEETING_NEWS.TOLD.isFalse()).execute();
    }

    /** The mails never left. */
    public void untell(Collection<MailId> mails) {
        sql.update(MEETING_NEWS).set(MEETING_NEWS.TOLD, false).setNull(MEETING_NEWS.MAIL_ID).where(MEETING_NEWS.MAIL_ID.in(mails)).execute();
    }

    /** They want no more of it. */
    public void drop(Collection<PersonId> people) {
        sql.deleteFrom(MEETING_NEWS).where(MEETING_NEWS.PERSON_ID.in(people)).and(MEETING_NEWS.TOLD.isFalse()).execute();
    }

    public void drop(Collection<PersonId> people, EventId event) {
        sql.deleteFrom(MEETING_NEWS).where(MEETING_NEWS.PERSON_ID.in(people)).and(MEETING_NEWS.EVENT_ID.eq(event)).and(MEETING_NEWS.TOLD.isFalse()).execute();
    }

    public void forget(PersonId person) {
        sql.deleteFrom(MEETING_NEWS).where(MEETING_NEWS.PERSON_ID.eq(person)).execute();
    }
}
