package org.samskap.notifications.internal;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.samskap.notifications.internal.FollowTable.FOLLOW;
import static org.samskap.notifications.internal.SilenceTable.SILENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.ProposalId;
import org.springframework.stereotype.Repository;

/** Who follows what, and who wants no mail at all. */
@Repository
public class FollowRepository {
    private final DSLContext sql;

    FollowRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Something a person did makes her follow, unless she stopped this follow or all mail. To take part is the least way of
     * following: any other takes its place. False when nothing changed.
     */
    boolean beginByItself(PersonId person, Subject subject, Way way, Instant since) {
        return sql.insertInto(FOLLOW, FOLLOW.KIND, FOLLOW.SUBJECT, FOLLOW.PERSON_ID, FOLLOW.WAY, FOLLOW.SINCE)
                .select(DSL.select(DSL.val(subject.kind(), FOLLOW.KIND), DSL.val(subject.id()), DSL.val(person, FOLLOW.PERSON_ID),
                                DSL.val(way, FOLLOW.WAY), DSL.val(since, FOLLOW.SINCE))
                        .whereNotExists(selectOne().from(SILENCE).where(SILENCE.PERSON_ID.eq(person))))
                .onConflict(FOLLOW.KIND, FOLLOW.SUBJECT, FOLLOW.PERSON_ID)
                .doUpdate().set(FOLLOW.WAY, way).set(FOLLOW.SINCE, since)
                .where(FOLLOW.WAY.eq(Way.TAKES_PART), FOLLOW.WAY.ne(way), FOLLOW.ENDED_AT.isNull()).execute() == 1;
    }

    /** The one who raised a proposal may already follow it in another way; this way counts more, for it began it all. */
    boolean beginAsAuthor(PersonId person, ProposalId proposal, Instant since) {
        var began = beginByItself(person, Subject.of(proposal), Way.RAISED, since);
        return began || sql.update(FOLLOW).set(FOLLOW.WAY, Way.RAISED).set(FOLLOW.SINCE, least(FOLLOW.SINCE, DSL.val(since, FOLLOW.SINCE)))
                .where(is(Subject.of(proposal))).and(FOLLOW.PERSON_ID.eq(person)).and(FOLLOW.WAY.ne(Way.RAISED)).execute() == 1;
    }

    /** She asks, so she follows, also what she had stopped. False when she did already. */
    boolean beginAsked(PersonId person, Subject subject, Instant since) {
        return sql.insertInto(FOLLOW, FOLLOW.KIND, FOLLOW.SUBJECT, FOLLOW.PERSON_ID, FOLLOW.WAY, FOLLOW.SINCE)
                .values(subject.kind(), subject.id(), person, Way.ASKED, since)
                .onConflict(FOLLOW.KIND, FOLLOW.SUBJECT, FOLLOW.PERSON_ID)
                .doUpdate().setNull(FOLLOW.ENDED_AT).set(FOLLOW.SINCE, since)
                .set(FOLLOW.WAY, when(FOLLOW.WAY.eq(Way.TAKES_PART), val(Way.ASKED, FOLLOW.WAY)).otherwise(FOLLOW.WAY))
                .where(FOLLOW.ENDED_AT.isNotNull().or(FOLLOW.WAY.eq(Way.TAKES_PART))).execute() == 1;
    }

    void end(Collection<PersonId> people, Subject subject, Instant at) {
        sql.update(FOLLOW).set(FOLLOW.ENDED_AT, at)
                .where(is(subject)).and(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.ENDED_AT.isNull()).execute();
    }

    /**
     * What made her follow is over. It was not she who stopped, so the same may make her follow again. False when she follows in another
     * way, not at all, or began anew since.
     */
    boolean lapse(PersonId person, Subject subject, Way way, Instant at) {
        return sql.deleteFrom(FOLLOW).where(is(subject)).and(FOLLOW.PERSON_ID.eq(person)).and(FOLLOW.WAY.eq(way)).and(FOLLOW.ENDED_AT.isNull())
                .and(FOLLOW.SINCE.le(at)).execute() == 1;
    }

    void endAll(Collection<PersonId> people, Instant at) {
        sql.update(FOLLOW).set(FOLLOW.ENDED_AT, at)
                .where(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.ENDED_AT.isNull()).execute();
        people.forEach(person -> sql.insertInto(SILENCE).values(person, at).onConflictDoNothing().execute());
    }

    /** How many follow because they wanted to, and whether this person does, in one statement. */
    Standing standing(Subject subject, @Nullable PersonId person) {
        var mine = person == null ? DSL.falseCondition() : FOLLOW.PERSON_ID.eq(person);
        return sql.select(count(), count().filterWhere(mine)).from(FOLLOW)
                .where(is(subject)).and(FOLLOW.WAY.ne(Way.TAKES_PART)).and(FOLLOW.ENDED_AT.isNull())
                .fetchSingle(found -> new Standing(found.value1(), found.value2() > 0));
    }

    /** Who follows one of the subjects in one of the ways. */
    List<PersonId> followersOf(Collection<Subject> subjects, Set<Way> ways) {
        return sql.selectDistinct(FOLLOW.PERSON_ID).from(FOLLOW)
                .where(row(FOLLOW.KIND, FOLLOW.SUBJECT).in(subjects.stream().map(s -> row(s.kind(), s.id())).toList()))
                .and(FOLLOW.WAY.in(ways)).and(FOLLOW.ENDED_AT.isNull()).orderBy(FOLLOW.PERSON_ID).fetch(FOLLOW.PERSON_ID);
    }

    /** What the people follow, latest first; the same subject once. */
    List<Subject> subjectsOf(Collection<PersonId> people) {
        return sql.select(FOLLOW.KIND, FOLLOW.SUBJECT).from(FOLLOW)
                .where(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.ENDED_AT.isNull())
                .orderBy(FOLLOW.SINCE.desc(), FOLLOW.SUBJECT)
                .fetch(found -> new Subject(found.value1(), found.value2())).stream().distinct().toList();
    }

    public Set<Way> waysOf(Collection<PersonId> people) {
        return sql.selectDistinct(FOLLOW.WAY).from(FOLLOW)
                .where(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.ENDED_AT.isNull()).fetchSet(FOLLOW.WAY);
    }

    /** In which ways each of many follows something. */
    public Map<PersonId, Set<Way>> waysOfEach(Collection<PersonId> people) {
        return sql.selectDistinct(FOLLOW.PERSON_ID, FOLLOW.WAY).from(FOLLOW)
                .where(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.ENDED_AT.isNull())
                .fetch().intoGroups(FOLLOW.PERSON_ID, FOLLOW.WAY).entrySet().stream().collect(toMap(Map.Entry::getKey, each -> EnumSet.copyOf(each.getValue())));
    }

    /** The proposals that each of many raised. */
    public Map<PersonId, Set<UUID>> raisedByEach(Collection<PersonId> people) {
        return sql.select(FOLLOW.PERSON_ID, FOLLOW.SUBJECT).from(FOLLOW)
                .where(FOLLOW.PERSON_ID.in(people)).and(FOLLOW.WAY.eq(Way.RAISED))
                .fetch().intoGroups(FOLLOW.PERSON_ID, FOLLOW.SUBJECT).entrySet().stream().collect(toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    void forget(PersonId person) {
        sql.deleteFrom(FOLLOW).where(FOLLOW.PERSON_ID.eq(person)).execute();
        sql.deleteFrom(SILENCE).where(SILENCE.PERSON_ID.eq(person)).execute();
    }

    private static Condition is(Subject subject) {
        return row(FOLLOW.KIND, FOLLOW.SUBJECT).eq(subject.kind(), subject.id());
    }
}
