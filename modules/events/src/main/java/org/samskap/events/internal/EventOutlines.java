package org.samskap.events.internal;

import static org.samskap.events.internal.EventTable.EVENT;

import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.samskap.events.EventOutline;
import org.samskap.events.internal.programme.Programme;
import org.springframework.stereotype.Repository;

/** Outlines of events. One statement each. */
@Repository
class EventOutlines {
    private final DSLContext sql;

    EventOutlines(DSLContext sql) {
        this.sql = sql;
    }

    /** Drafts of events and of programmes, too: whoever asks must have seen to it that it is for an organiser. */
    Optional<EventOutline> findDraft(String slug) {
        return find(EVENT.SLUG.eq(slug), EventParts.DRAFT);
    }

    /** As everybody may see it. */
    Optional<EventOutline> findPublic(Condition which) {
        return find(which.and(Summaries.isPublic(EVENT)), EventParts.RELEASED);
    }

    private Optional<EventOutline> find(Condition which, Field<Programme> programme) {
        return sql.select(Summaries.of(EVENT), EVENT.VERSION, EVENT.KIND, EventParts.DAYS, EventParts.TRACKS, programme,
                        EVENT.TARGET_GROUPS, EventParts.ORGANISERS, EVENT.FUNDING_LINE, EVENT.SIGN_UP_OPENS, EVENT.REGISTRATION_NOTE)
                .from(EVENT).where(which)
                .fetchOptional(Records.mapping((summary, version, kind, days, tracks, shown, groups, organisers, funding, opens, note) ->
                        new EventOutline(summary, version, kind, days, tracks, shown.sessions(days, tracks), List.of(groups),
                                organisers.stream().map(StoredOrganiser::planned).toList(), funding, opens, note)));
    }
}
