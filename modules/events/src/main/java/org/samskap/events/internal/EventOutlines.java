package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.samskap.events.EventOutline;
import org.springframework.stereotype.Repository;

/** Outlines of events, drafts too: who asks decides who may see them. One statement each. */
@Repository
class EventOutlines {
    private final DSLContext sql;

    EventOutlines(DSLContext sql) {
        this.sql = sql;
    }

    Optional<EventOutline> find(String slug) {
        return find(EVENT.SLUG.eq(slug));
    }

    Optional<EventOutline> find(Condition which) {
        return sql.select(Summaries.of(EVENT), EVENT.VERSION, EVENT.KIND, EventParts.DAYS, EventParts.TRACKS, EventParts.SESSIONS,
                        EVENT.TARGET_GROUPS, EventParts.ORGANISERS, EVENT.FUNDING_LINE, EVENT.SIGN_UP_OPENS, EVENT.REGISTRATION_NOTE)
                .from(EVENT).where(which)
                .fetchOptional(Records.mapping((summary, version, kind, days, tracks, sessions, groups, organisers, funding, opens, note) ->
                        new EventOutline(summary, version, kind, days, tracks, sessions, List.of(groups),
                                organisers.stream().map(StoredOrganiser::planned).toList(), funding, opens, note)));
    }
}
