package org.samskap.notifications.internal;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.OTHER;

import java.util.Collection;
import java.util.Locale;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Lets a follow that begins and a step that is told wait for each other until the end of the transaction. Otherwise the
 * step would not see the follow, the follow would not see the step, and the news would be lost.
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

    private void take(String lock, long key) {
        sql.select(function(name(lock), OTHER, val(key))).fetch();
    }

    // Two subjects with the same key only wait for each other once in a while.
    private static long key(Subject subject) {
        return subject.id().getMostSignificantBits() ^ subject.id().getLeastSignificantBits() ^ subject.kind().ordinal();
    }
}
