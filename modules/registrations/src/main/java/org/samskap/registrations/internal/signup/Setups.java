package org.samskap.registrations.internal.signup;

import static org.jooq.impl.DSL.row;
import static org.samskap.registrations.internal.signup.CapacityTable.CAPACITY;
import static org.samskap.registrations.internal.signup.ExpectedTable.EXPECTED;
import static org.samskap.registrations.internal.signup.SignUpSetupTable.SIGN_UP_SETUP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.samskap.events.EventId;
import org.springframework.stereotype.Repository;

/** How events take sign-ups, and how many places they have. */
@Repository("registrationsSetups")
class Setups {
    private static final SelectField<Setup> SETUP = row(SIGN_UP_SETUP.OPEN, SIGN_UP_SETUP.IN_ROOM, SIGN_UP_SETUP.ONLINE,
            SIGN_UP_SETUP.APPROVAL, SIGN_UP_SETUP.SEVERAL, SIGN_UP_SETUP.CHILDREN, SIGN_UP_SETUP.LATE_LIST, SIGN_UP_SETUP.ANSWER_HOURS,
            row(SIGN_UP_SETUP.ASKS_ORGANISATION, SIGN_UP_SETUP.ASKS_MUNICIPALITY, SIGN_UP_SETUP.ASKS_TARGET_GROUPS,
                    SIGN_UP_SETUP.ASKS_ACCESS, SIGN_UP_SETUP.ASKS_DIET, SIGN_UP_SETUP.ASKS_IDEAS).mapping(Setup.Asks::new),
            SIGN_UP_SETUP.KEEP_NEEDS_DAYS).mapping(Setup::new);

    private final DSLContext sql;

    Setups(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Setup> find(EventId event) {
        return sql.select(SETUP).from(SIGN_UP_SETUP).where(SIGN_UP_SETUP.EVENT_ID.eq(event)).fetchOptional(Record1::value1);
    }

    /** The same, locked to the end of the transaction: from here on nobody else gives or frees a place of the event. */
    Optional<Setup> lock(EventId event) {
        return sql.select(SETUP).from(SIGN_UP_SETUP).where(SIGN_UP_SETUP.EVENT_ID.eq(event)).forUpdate().fetchOptional(Record1::value1);
    }

    /** The locked setup; one that is not open when there was none, so that there is something to lock. */
    Setup lockOrMake(EventId event, Setup suggested) {
        sql.insertInto(SIGN_UP_SETUP).set(stored(event, suggested)).onConflictDoNothing().execute();
        return lock(event).orElseThrow();
    }

    /** @param version how often it was saved */
    record Saved(Setup setup, int version) {}

    Optional<Saved> findSaved(EventId event) {
        return sql.select(SETUP, SIGN_UP_SETUP.VERSION).from(SIGN_UP_SETUP).where(SIGN_UP_SETUP.EVENT_ID.eq(event)).fetchOptional(Records.mapping(Saved::new));
    }

    void save(EventId event, Setup setup) {
        // Only what is set here: whether people were told that it is open stays as it is.
        sql.insertInto(SIGN_UP_SETUP).set(stored(event, setup)).onConflict(SIGN_UP_SETUP.EVENT_ID).doUpdate()
                .set(stored(event, setup)).set(SIGN_UP_SETUP.VERSION, SIGN_UP_SETUP.VERSION.plus(1)).execute();
    }

    List<Capacity> capacities(EventId event) {
        return sql.select(CAPACITY.MODE, CAPACITY.DAY_ID, CAPACITY.TRACK, CAPACITY.PLACES).from(CAPACITY)
                .where(CAPACITY.EVENT_ID.eq(event)).fetch(Records.mapping(Capacity::new));
    }

    void save(EventId event, List<Capacity> capacities) {
        sql.deleteFrom(CAPACITY).where(CAPACITY.EVENT_ID.eq(event)).execute();
        for (var c : capacities) {
            sql.insertInto(CAPACITY).set(new CapacityRecord(event, c.mode(), c.day(), c.track(), c.places())).execute();
        }
    }

    Map<ExpectedKind, List<String>> expected(EventId event) {
        return expected(List.of(event)).getOrDefault(event, new EnumMap<>(ExpectedKind.class));
    }

    Map<EventId, Map<ExpectedKind, List<String>>> expected(Collection<EventId> events) {
        var expected = new HashMap<EventId, Map<ExpectedKind, List<String>>>();
        sql.selectFrom(EXPECTED).where(EXPECTED.EVENT_ID.in(events)).orderBy(EXPECTED.KIND, EXPECTED.NR)
                .forEach(row -> expected.computeIfAbsent(row.getEventId(), event -> new EnumMap<>(ExpectedKind.class))
                        .computeIfAbsent(row.getKind(), kind -> new ArrayList<>()).add(row.getLabel()));
        return expected;
    }

    void expect(EventId event, Map<ExpectedKind, List<String>> expected) {
        sql.deleteFrom(EXPECTED).where(EXPECTED.EVENT_ID.eq(event)).execute();
        expected.forEach((kind, labels) -> {
            for (int nr = 0; nr < labels.size(); nr++) {
                sql.insertInto(EXPECTED).set(new ExpectedRecord(event, kind, labels.get(nr), nr)).onConflictDoNothing().execute();
            }
        });
    }

    /** Events whose waiting visitors were not told yet that sign-up is open. */
    List<EventId> untold() {
        return sql.select(SIGN_UP_SETUP.EVENT_ID).from(SIGN_UP_SETUP).where(SIGN_UP_SETUP.OPEN.isTrue(), SIGN_UP_SETUP.TOLD_AT.isNull())
                .fetch(SIGN_UP_SETUP.EVENT_ID);
    }

    /** False when they were told already. */
    boolean tell(EventId event, Instant at) {
        return sql.update(SIGN_UP_SETUP).set(SIGN_UP_SETUP.TOLD_AT, at)
                .where(SIGN_UP_SETUP.EVENT_ID.eq(event), SIGN_UP_SETUP.TOLD_AT.isNull()).execute() == 1;
    }

    private static SignUpSetupRecord stored(EventId event, Setup setup) {
        var row = new SignUpSetupRecord();
        var asks = setup.asks();
        row.setEventId(event);
        row.setOpen(setup.open());
        row.setInRoom(setup.inRoom());
        row.setOnline(setup.online());
        row.setApproval(setup.approval());
        row.setSeveral(setup.several());
        row.setChildren(setup.children());
        row.setLateList(setup.lateList());
        row.setAnswerHours(setup.answerHours());
        row.setAsksOrganisation(asks.organisation());
        row.setAsksMunicipality(asks.municipality());
        row.setAsksTargetGroups(asks.targetGroups());
        row.setAsksAccess(asks.access());
        row.setAsksDiet(asks.diet());
        row.setAsksIdeas(asks.ideas());
        row.setKeepNeedsDays(setup.keepNeedsDays());
        return row;
    }
}
