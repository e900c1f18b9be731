package org.samskap.notifications.internal.meetings;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.samskap.notifications.internal.meetings.OccasionNewsTable.OCCASION_NEWS;
import static org.samskap.notifications.internal.meetings.OccasionTable.OCCASION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.notifications.internal.outbox.MailId;
import org.samskap.notifications.internal.meetings.Occasion.Kind;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** What came out of events, and who has yet to hear of it. */
@Repository
public class Occasions {
    private final DSLContext sql;

    Occasions(DSLContext sql) {
        this.sql = sql;
    }

    /** What one reader has yet to hear of an event; known is the version she has heard of, 0 for none. */
    public record Untold(EventId event, Kind kind, int known) {}

    private record Row(EventId event, Kind kind, int number, int known, boolean told) {}

    /** False when it was noted before: then everybody heard. */
    public boolean note(Occasion of) {
        return sql.insertInto(OCCASION).values(of.event(), of.kind(), of.number(), of.space(), of.at()).onConflictDoNothing().execute() == 1;
    }

    /** Queues it for people; what they have not heard of the versions before comes along. */
    public void queue(Collection<PersonId> people, Occasion of) {
        sql.batch(people.stream().map(person -> sql.insertInto(OCCASION_NEWS, OCCASION_NEWS.PERSON_ID, OCCASION_NEWS.EVENT_ID, OCCASION_NEWS.KIND,
                        OCCASION_NEWS.NUMBER, OCCASION_NEWS.KNOWN, OCCASION_NEWS.OCCURRED_AT)
                .values(person, of.event(), of.kind(), of.number(), of.number() - 1, of.at())
                .onConflict(OCCASION_NEWS.PERSON_ID, OCCASION_NEWS.EVENT_ID, OCCASION_NEWS.KIND).doUpdate()
                .set(OCCASION_NEWS.KNOWN, when(OCCASION_NEWS.TOLD, OCCASION_NEWS.NUMBER).otherwise(OCCASION_NEWS.KNOWN))
                .set(OCCASION_NEWS.NUMBER, excluded(OCCASION_NEWS.NUMBER)).set(OCCASION_NEWS.OCCURRED_AT, excluded(OCCASION_NEWS.OCCURRED_AT))
                .set(OCCASION_NEWS.TOLD, false).setNull(OCCASION_NEWS.MAIL_ID)
                // Two versions may be heard of in the wrong order.
                .where(OCCASION_NEWS.NUMBER.lt(of.number()))).toList()).execute();
    }

    /** Everybody with something to hear, and how old the oldest of it is. */
    public Map<PersonId, Instant> listWaiting() {
        return sql.select(OCCASION_NEWS.PERSON_ID, min(OCCASION_NEWS.OCCURRED_AT)).from(OCCASION_NEWS).where(OCCASION_NEWS.TOLD.isFalse())
                .groupBy(OCCASION_NEWS.PERSON_ID).orderBy(OCCASION_NEWS.PERSON_ID).fetchMap(OCCASION_NEWS.PERSON_ID, min(OCCASION_NEWS.OCCURRED_AT));
    }

    /** What the people behind one address have yet to hear; what one of them heard, all did. Oldest first. */
    public List<Untold> take(Collection<PersonId> people) {
        skipHeard(people);
        var rows = sql.select(OCCASION_NEWS.EVENT_ID, OCCASION_NEWS.KIND, OCCASION_NEWS.NUMBER, OCCASION_NEWS.KNOWN, OCCASION_NEWS.TOLD)
                .from(OCCASION_NEWS).where(OCCASION_NEWS.PERSON_ID.in(people)).orderBy(OCCASION_NEWS.OCCURRED_AT, OCCASION_NEWS.EVENT_ID)
                .forUpdate().skipLocked().fetch(Records.mapping(Row::new));
        return rows.stream().filter(row -> !row.told())
                .map(row -> new Untold(row.event(), row.kind(), Math.max(row.known(), heard(row, rows)))).distinct().toList();
    }

    private void skipHeard(Collection<PersonId> people) {
        var heard = OCCASION_NEWS.as("heard");
        sql.update(OCCASION_NEWS).set(OCCASION_NEWS.TOLD, true).where(OCCASION_NEWS.PERSON_ID.in(people), OCCASION_NEWS.TOLD.isFalse())
                .andExists(selectOne().from(heard).where(heard.PERSON_ID.in(people), heard.TOLD.isTrue(), heard.EVENT_ID.eq(OCCASION_NEWS.EVENT_ID),
                        heard.KIND.eq(OCCASION_NEWS.KIND), heard.NUMBER.ge(OCCASION_NEWS.NUMBER))).execute();
    }

    private static int heard(Row row, List<Row> rows) {
        return rows.stream().filter(other -> other.told() && other.event().equals(row.event()) && other.kind() == row.kind())
                .mapToInt(Row::number).max().orElse(0);
    }

    public void markTold(Collection<PersonId> people, Collection<EventId> events, MailId mail) {
        if (events.isEmpty()) return;
        sql.update(OCCASION_NEWS).set(OCCASION_NEWS.TOLD, true).set(OCCASION_NEWS.MAIL_ID, mail)
                .where(OCCASION_NEWS.PERSON_ID.in(people), OCCASION_NEWS.EVENT_ID.in(events), OCCASION_NEWS.TOLD.isFalse()).execute();
    }

    /** They do not want to hear of such things. */
    public void skip(Collection<PersonId> people, Kind kind) {
        sql.update(OCCASION_NEWS).set(OCCASION_NEWS.TOLD, true)
                .where(OCCASION_NEWS.PERSON_ID.in(people), OCCASION_NEWS.KIND.eq(kind), OCCASION_NEWS.TOLD.isFalse()).execute();
    }

    /** The mails never left. */
    public void untell(Collection<MailId> mails) {
        sql.update(OCCASION_NEWS).set(OCCASION_NEWS.TOLD, false).setNull(OCCASION_NEWS.MAIL_ID).where(OCCASION_NEWS.MAIL_ID.in(mails)).execute();
    }

    /** They want no more of it. */
    public void drop(Collection<PersonId> people) {
        sql.deleteFrom(OCCASION_NEWS).where(OCCASION_NEWS.PERSON_ID.in(people), OCCASION_NEWS.TOLD.isFalse()).execute();
    }

    public void drop(Collection<PersonId> people, EventId event) {
        sql.deleteFrom(OCCASION_NEWS).where(OCCASION_NEWS.PERSON_ID.in(people), OCCASION_NEWS.EVENT_ID.eq(event), OCCASION_NEWS.TOLD.isFalse()).execute();
    }

    public void forget(PersonId person) {
        sql.deleteFrom(OCCASION_NEWS).where(OCCASION_NEWS.PERSON_ID.eq(person)).execute();
    }

    /** Latest first, for feeds. */
    public List<Occasion> listOf(EventId event) {
        return sql.selectFrom(OCCASION).where(OCCASION.EVENT_ID.eq(event)).orderBy(OCCASION.OCCURRED_AT.desc()).fetch(Occasions::occasion);
    }

    public List<Occasion> listLatest(SpaceId space, int atMost) {
        return sql.selectFrom(OCCASION).where(OCCASION.SPACE_ID.eq(space)).orderBy(OCCASION.OCCURRED_AT.desc(), OCCASION.EVENT_ID)
                .limit(atMost).fetch(Occasions::occasion);
    }

    private static Occasion occasion(OccasionRecord row) {
        return new Occasion(row.getEventId(), row.getKind(), row.getNumber(), row.getSpaceId(), row.getOccurredAt());
    }
}
