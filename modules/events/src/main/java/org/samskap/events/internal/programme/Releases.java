package org.samskap.events.internal.programme;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;
import static org.samskap.events.internal.programme.ProgrammeVersionTable.PROGRAMME_VERSION;
import static org.samskap.events.internal.programme.SittingMemberTable.SITTING_MEMBER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.events.EventId;
import org.samskap.events.SessionId;
import org.samskap.events.internal.programme.Programme.Released;
import org.springframework.stereotype.Repository;

/** The released versions of programmes. */
@Repository
public class Releases {
    private final DSLContext sql;

    Releases(DSLContext sql) {
        this.sql = sql;
    }

    /** A version with what it changed. */
    public record Told(Release release, List<Change> changes) {}

    /**
     * What is public of an event's programme, as a part of a statement on that event.
     *
     * @param viewer who reads the content of the closed sittings they are a member of; null for everybody
     */
    public static Field<Programme> released(Field<EventId> event, @Nullable PersonId viewer) {
        return multiset(select(PROGRAMME_VERSION.NUMBER, PROGRAMME_VERSION.RELEASED_AT, PROGRAMME_VERSION.NOTE,
                        PROGRAMME_VERSION.CONTENT, memberOf(viewer))
                .from(PROGRAMME_VERSION).where(PROGRAMME_VERSION.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_VERSION.NUMBER.desc()).limit(1))
                .convertFrom(found -> found.map(Records.mapping(Releases::shown)).stream().findFirst().orElse(Released.NOTHING));
    }

    private static Programme shown(int number, Instant at, @Nullable String note, JSONB content, Set<SessionId> memberOf) {
        return new Released(new Release(number, at, note), SnapshotJson.snapshot(content), memberOf);
    }

    private static Field<Set<SessionId>> memberOf(@Nullable PersonId viewer) {
        return multiset(select(SITTING_MEMBER.SESSION_ID).from(SITTING_MEMBER)
                .where(SITTING_MEMBER.EVENT_ID.eq(PROGRAMME_VERSION.EVENT_ID),
                        viewer == null ? falseCondition() : SITTING_MEMBER.PERSON_ID.eq(viewer)))
                .convertFrom(found -> found.intoSet(Record1::value1));
    }

    /** What is public now; nothing has the number 0. */
    Latest latest(EventId event) {
        return sql.select(PROGRAMME_VERSION.NUMBER, PROGRAMME_VERSION.RELEASED_AT, PROGRAMME_VERSION.NOTE, PROGRAMME_VERSION.CONTENT)
                .from(PROGRAMME_VERSION).where(PROGRAMME_VERSION.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_VERSION.NUMBER.desc()).limit(1)
                .fetchOptional(Records.mapping((number, at, note, content) ->
                        new Latest(new Release(number, at, note), SnapshotJson.snapshot(content))))
                .orElse(Latest.NONE);
    }

    record Latest(@Nullable Release release, Snapshot content) {
        static final Latest NONE = new Latest(null, Snapshot.EMPTY);

        int number() {
            return release == null ? 0 : release.number();
        }

        List<Change> changesTo(Snapshot draft) {
            return new Changes(content, draft).list();
        }

        List<Change> changesSince(Snapshot earlier) {
            return new Changes(earlier, content).list();
        }
    }

    /** What a version said. */
    Optional<Snapshot> find(EventId event, int number) {
        return sql.select(PROGRAMME_VERSION.CONTENT).from(PROGRAMME_VERSION)
                .where(PROGRAMME_VERSION.EVENT_ID.eq(event), PROGRAMME_VERSION.NUMBER.eq(number))
                .fetchOptional(PROGRAMME_VERSION.CONTENT).map(SnapshotJson::snapshot);
    }

    /** All versions of an event that everybody may see, latest first. */
    public List<Told> list(EventId event) {
        return sql.select(PROGRAMME_VERSION.NUMBER, PROGRAMME_VERSION.RELEASED_AT, PROGRAMME_VERSION.NOTE, PROGRAMME_VERSION.CHANGES)
                .from(PROGRAMME_VERSION).where(PROGRAMME_VERSION.EVENT_ID.eq(event))
                .orderBy(PROGRAMME_VERSION.NUMBER.desc())
                .fetch(Records.mapping((number, at, note, changes) -> new Told(new Release(number, at, note), SnapshotJson.changes(changes))));
    }

    /**
     * Makes a programme the next version, in the transaction that holds the event; the first one tells no changes.
     *
     * @return its number, or 0 when it says the same as the version before and nothing was written
     */
    int release(EventId event, Snapshot draft, @Nullable String note, Instant at) {
        var latest = latest(event);
        if (draft.equals(latest.content()) || latest.release() == null && draft.sessions().isEmpty()) return 0;
        var changes = latest.release() == null ? List.<Change>of() : latest.changesTo(draft);
        var number = latest.number() + 1;
        sql.insertInto(PROGRAMME_VERSION).set(PROGRAMME_VERSION.EVENT_ID, event).set(PROGRAMME_VERSION.NUMBER, number)
                .set(PROGRAMME_VERSION.RELEASED_AT, at).set(PROGRAMME_VERSION.NOTE, note)
                .set(PROGRAMME_VERSION.CONTENT, SnapshotJson.write(draft)).set(PROGRAMME_VERSION.CHANGES, SnapshotJson.write(changes)).execute();
        return number;
    }
}
