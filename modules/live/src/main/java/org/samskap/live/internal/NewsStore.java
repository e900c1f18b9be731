package org.samskap.live.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static org.samskap.live.internal.CounterTable.COUNTER;
import static org.samskap.live.internal.NewsTable.NEWS;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jooq.types.DayToSecond;
import org.samskap.live.Topic;
import org.springframework.stereotype.Repository;

/** The news of the last hour. */
@Repository
class NewsStore {
    /** Where nodes listen; the call carries the kind of thing and its number, the rest is read. */
    static final String CHANNEL = "samskap_live";
    /** As much as is read at once. A page that missed more is told to look again. */
    static final int MOST = 1000;
    private static final DayToSecond KEPT = DayToSecond.valueOf(Duration.ofHours(1));

    private final DSLContext sql;

    NewsStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Numbers and writes them, and notifies all nodes once (REL-13). The counter is held until the transaction ends, so call it last. */
    void write(Collection<Told> told) {
        long last = sql.update(COUNTER).set(COUNTER.LAST, COUNTER.LAST.plus(told.size())).returning(COUNTER.LAST).fetchSingle(COUNTER.LAST);
        var rows = sql.insertInto(NEWS, NEWS.NUMBER, NEWS.TOPIC_KIND, NEWS.TOPIC_ID, NEWS.WHAT, NEWS.ABOUT_ID);
        long number = last - told.size();
        for (var one : told) rows = rows.values(++number, one.topic().kind(), one.topic().id(), one.what(), one.about());
        rows.execute();
        sql.select(function(name("pg_notify"), SQLDataType.OTHER, val(CHANNEL), val("news " + last))).fetch();
    }

    /** Number of the last news that can be seen. */
    long last() {
        return sql.select(COUNTER.LAST).from(COUNTER).fetchSingle(COUNTER.LAST);
    }

    /** What came after a number, oldest first, at most {@link #MOST}. */
    List<News> listAfter(long number) {
        return list(NEWS.NUMBER.gt(number));
    }

    /** The same of one topic. */
    List<News> listAfter(long number, Topic topic) {
        return list(NEWS.NUMBER.gt(number).and(NEWS.TOPIC_KIND.eq(topic.kind())).and(NEWS.TOPIC_ID.eq(topic.id())));
    }

    private List<News> list(Condition wanted) {
        return sql.select(NEWS.NUMBER, NEWS.TOPIC_KIND, NEWS.TOPIC_ID, NEWS.WHAT, NEWS.ABOUT_ID).from(NEWS).where(wanted)
                .orderBy(NEWS.NUMBER).limit(MOST)
                .fetch(mapping((number, kind, id, what, about) -> new News(number, new Topic(kind, id), what, about)));
    }

    void forget() {
        sql.deleteFrom(NEWS).where(NEWS.TOLD_AT.lt(currentInstant().minus(KEPT))).execute();
    }
}
