package org.samskap.registrations.internal.signup;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.samskap.registrations.internal.signup.SignUpDayTable.SIGN_UP_DAY;
import static org.samskap.registrations.internal.signup.SignUpTable.SIGN_UP;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.People;
import org.samskap.accounts.PersonId;
import org.samskap.events.DayId;
import org.samskap.events.EventId;
import org.samskap.registrations.Mode;
import org.samskap.registrations.SignUpId;
import org.samskap.registrations.SignUpState;
import org.samskap.registrations.internal.NameSearch;
import org.springframework.stereotype.Repository;

/** Lists for organisers. Who may see them, the caller has seen to. */
@Repository
public class PeopleDesk {
    private final DSLContext sql;
    private final People people;

    PeopleDesk(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /**
     * What a list is narrowed by: how and when people come, never what they told of themselves (PRIV-07). Null means any.
     *
     * @param state null for all that are not over
     * @param late  whether they asked after the last day, or null for both
     */
    public record Narrowed(@Nullable SignUpState state, @Nullable Boolean late, @Nullable Mode mode, @Nullable String track, @Nullable DayId day) {
        public static final Narrowed NOT = new Narrowed(null, null, null, null, null);
    }

    /** One line; the position is the order of asking, and the key of the next part of the list. */
    public record Line(long position, Entry entry) {}

    /** One part of the list in the order of asking, in one statement. */
    public List<Line> list(EventId event, Narrowed by, long after, int limit) {
        return lines(SIGN_UP.EVENT_ID.eq(event).and(SIGN_UP.QUEUE.gt(after)).and(isWithin(by)), limit);
    }

    /**
     * The same, of those whose name has what somebody looks for. Names stand elsewhere, so all that are left of the list are asked
     * for theirs; in three statements.
     */
    public List<Line> find(EventId event, Narrowed by, NameSearch name, long after, int limit) {
        if (!name.isWanted()) return list(event, by, after, limit);
        var all = sql.select(SIGN_UP.QUEUE, SIGN_UP.PERSON_ID).from(SIGN_UP).where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.QUEUE.gt(after), isWithin(by))
                .orderBy(SIGN_UP.QUEUE).fetch();
        var names = people.names(all.getValues(SIGN_UP.PERSON_ID));
        var found = all.stream().filter(row -> name.finds(names.get(row.value2()))).limit(limit).map(Record2::value1).toList();
        return found.isEmpty() ? List.of() : lines(SIGN_UP.QUEUE.in(found), limit);
    }

    private List<Line> lines(Condition which, int limit) {
        return sql.select(SIGN_UP.QUEUE, SignUpRows.SUMMARY, SignUpRows.DETAILS, SIGN_UP.NOTE).from(SIGN_UP).where(which)
                .orderBy(SIGN_UP.QUEUE).limit(limit)
                .fetch(row -> new Line(row.value1(), new Entry(row.value2(), row.value3(), row.value4())));
    }

    private static Condition isWithin(Narrowed by) {
        var day = by.day();
        return (by.state() == null ? SIGN_UP.STATE.notIn(SignUpState.LAPSED, SignUpState.WITHDRAWN, SignUpState.DECLINED) : SIGN_UP.STATE.eq(by.state()))
                .and(by.late() == null ? noCondition() : SIGN_UP.LATE.eq(by.late()))
                .and(by.mode() == null ? noCondition() : SIGN_UP.MODE.eq(by.mode()))
                .and(by.track() == null ? noCondition() : SIGN_UP.TRACK.eq(by.track()))
                .and(day == null ? noCondition() : comesOn(day));
    }

    private static Condition comesOn(DayId day) {
        return notExists(selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID)))
                .or(exists(selectOne().from(SIGN_UP_DAY).where(SIGN_UP_DAY.SIGN_UP_ID.eq(SIGN_UP.ID), SIGN_UP_DAY.DAY_ID.eq(day))));
    }

    /** Whoever asked late and waits is told apart from the waiting list, which moves by itself. */
    public static final String LATE = "LATE";

    /** How many people in which state, or {@link #LATE}; children too, in one statement. */
    public Map<String, Integer> figures(EventId event) {
        var figures = new HashMap<String, Integer>();
        sql.select(SIGN_UP.STATE, SIGN_UP.LATE, sum(SIGN_UP.ADULTS.plus(SIGN_UP.CHILDREN))).from(SIGN_UP).where(SIGN_UP.EVENT_ID.eq(event))
                .groupBy(SIGN_UP.STATE, SIGN_UP.LATE).forEach(row -> figures.merge(
                        row.value1() == SignUpState.WAITING && row.value2() ? LATE : row.value1().name(), row.value3().intValue(), Integer::sum));
        return figures;
    }

    /** Those who have an idea to share and come or may come. */
    public List<Line> ideas(EventId event) {
        return sql.select(SIGN_UP.QUEUE, SignUpRows.SUMMARY, SignUpRows.DETAILS, SIGN_UP.NOTE).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.IDEA.isNotNull(), isWithin(Narrowed.NOT), SIGN_UP.STATE.ne(SignUpState.ASKED))
                .orderBy(SIGN_UP.IDEA_TRACK.nullsLast(), SIGN_UP.QUEUE)
                .fetch(row -> new Line(row.value1(), new Entry(row.value2(), row.value3(), row.value4())));
    }

    /** What those who come said of where they come from. */
    public record Background(Details details, int adults) {}

    public List<Background> backgrounds(EventId event) {
        return sql.select(SignUpRows.DETAILS, SIGN_UP.ADULTS).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.eq(event), SIGN_UP.STATE.in(SignUpState.CONFIRMED, SignUpState.WAITING_FOR_APPROVAL, SignUpState.OFFERED))
                .fetch(Records.mapping(Background::new));
    }

    /** The same for several events, each by sign-up; in one statement. */
    public Map<EventId, Map<SignUpId, Background>> backgrounds(Collection<EventId> events) {
        var backgrounds = new HashMap<EventId, Map<SignUpId, Background>>();
        sql.select(SIGN_UP.EVENT_ID, SIGN_UP.ID, SignUpRows.DETAILS, SIGN_UP.ADULTS).from(SIGN_UP)
                .where(SIGN_UP.EVENT_ID.in(events), SIGN_UP.STATE.in(SignUpState.CONFIRMED, SignUpState.WAITING_FOR_APPROVAL, SignUpState.OFFERED))
                .forEach(row -> backgrounds.computeIfAbsent(row.value1(), event -> new HashMap<>()).put(row.value2(), new Background(row.value3(), row.value4())));
        return backgrounds;
    }

    /** Names of people as they gave them. */
    public Map<PersonId, String> names(List<Line> lines) {
        return people.names(lines.stream().map(line -> line.entry().signUp().person()).toList());
    }

    /** The address of one person, for somebody who organises. */
    public @Nullable String address(PersonId person) {
        return people.findMailbox(person).map(mailbox -> mailbox.address()).orElse(null);
    }

    /** Addresses for a list that organisers take with them. */
    public Map<PersonId, String> addresses(List<Line> lines) {
        var mailboxes = people.mailboxes(lines.stream().map(line -> line.entry().signUp().person()).toList());
        var addresses = new HashMap<PersonId, String>();
        mailboxes.forEach((person, mailbox) -> addresses.put(person, mailbox.address()));
        return addresses;
    }
}
