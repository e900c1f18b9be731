package org.samskap.demo.internal;

import static org.samskap.demo.internal.MadeTable.MADE;
import static org.samskap.demo.internal.ProgressTable.PROGRESS;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how far the replay came and what the keys of the files became. */
@Repository
@WhenDemo
class Progress {
    private final DSLContext sql;

    Progress(DSLContext sql) {
        this.sql = sql;
    }

    int stepsDone() {
        return sql.select(PROGRESS.STEPS_DONE).from(PROGRESS).fetchOptional(PROGRESS.STEPS_DONE).orElse(0);
    }

    @Transactional
    void done(int steps) {
        sql.insertInto(PROGRESS).set(PROGRESS.STEPS_DONE, steps)
                .onConflict(PROGRESS.ONLY_ROW).doUpdate().set(PROGRESS.STEPS_DONE, steps).execute();
    }

    /** The distance of the demo clock from real time; empty while loading is not finished. */
    Optional<Duration> clockOffset() {
        return sql.select(PROGRESS.CLOCK_OFFSET).from(PROGRESS).fetchOptional(PROGRESS.CLOCK_OFFSET).map(Duration::ofSeconds);
    }

    @Transactional
    void finish(Duration offset) {
        sql.update(PROGRESS).set(PROGRESS.CLOCK_OFFSET, offset.toSeconds()).execute();
    }

    @Transactional
    void keep(String kind, String key, UUID id) {
        sql.insertInto(MADE).set(MADE.KIND, kind).set(MADE.KEY, key).set(MADE.ID, id)
                .onConflict(MADE.KIND, MADE.KEY).doUpdate().set(MADE.ID, id).execute();
    }

    /** @throws IllegalStateException when the files name something that no earlier step made */
    UUID get(String kind, String key) {
        return sql.select(MADE.ID).from(MADE).where(MADE.KIND.eq(kind), MADE.KEY.eq(key)).fetchOptional(MADE.ID)
                .orElseThrow(() -> new IllegalStateException("The demo data has no %s called %s".formatted(kind, key)));
    }
}
