package org.samskap.notifications.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;
import static org.jooq.impl.SQLDataType.BIGINT;
import static org.jooq.impl.SQLDataType.BOOLEAN;
import static org.jooq.impl.SQLDataType.OTHER;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Row1;
import org.samskap.accounts.PersonId;
import org.springframework.stereotype.Component;

/**
 * Lets a follow that begins and a step that is told wait for each other until the end of the transaction. Otherwise the
 * step would not see the follow, the follow would not see the step, and the news would be lost. Two nodes that write digests
 * leave each other's readers alone, and whoever stops her mail waits until the one that is being written can be stopped too.
 */
@Component
public class Locks {
    private final DSLContext sql;

    Locks(DSLContext sql) {
        this.sql = sql;
    }

    /** A follow of the subject begins. */
    public void alone(Subject subject) {
        take("pg_advisory_xact_lock", key(subject));
    }

    /** A question goes to the address. */
    public void alone(String address) {
        take("pg_advisory_xact_lock", address.toLowerCase(Locale.ROOT).hashCode());
    }

    /** A step is told to those who follow the subjects; other steps need not wait. */
    public void together(Collection<Subject> subjects) {
        subjects.stream().mapToLong(Locks::key).sorted().forEach(key -> take("pg_advisory_xact_lock_shared", key));
    }

    /** These people say what they want to hear, and whoever writes to them waits. */
    public void alone(Collection<PersonId> people) {
        people.stream().mapToLong(Locks::key).sorted().forEach(key -> take("pg_advisory_xact_lock", key));
    }

    /** Those of these people to whom nobody else writes right now; until the end of the transaction nobody else will. */
    public Set<PersonId> free(Collection<PersonId> people) {
        if (people.isEmpty()) return Set.of();
        var byKey = people.stream().distinct().collect(Collectors.groupingBy(Locks::key));
        var keys = values(byKey.keySet().stream().map(key -> row(val(key))).toArray(Row1[]::new)).as("keys", "who");
        return sql.select(field(name("keys", "who"), BIGINT)).from(keys).where(function(name("pg_try_advisory_xact_lock"), BOOLEAN, field(name("keys", "who"), BIGINT)))
                .fetch(Record1::value1).stream().flatMap(key -> byKey.get(key).stream()).collect(Collectors.toSet());
    }

    private void take(String lock, long key) {
        sql.select(function(name(lock), OTHER, val(key))).fetch();
    }

    // Two subjects with the same key only wait for each other once in a while.
    private static long key(Subject subject) {
        return subject.id().getMostSignificantBits() ^ subject.id().getLeastSignificantBits() ^ subject.kind().ordinal();
    }

    // Turned round, so that a person is no subject that is followed.
    private static long key(PersonId person) {
        return ~(person.value().getMostSignificantBits() ^ person.value().getLeastSignificantBits());
    }
}
