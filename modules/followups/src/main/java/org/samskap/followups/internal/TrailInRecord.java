package org.samskap.followups.internal;

import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.RecordChapter;
import org.springframework.stereotype.Component;

/** All statuses, report-backs and decisions of a proposal as they were written, for its public record: also what a moderator hid. */
@Component
class TrailInRecord implements RecordChapter {
    private final DSLContext sql;

    TrailInRecord(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public List<Map<String, Object>> of(ProposalId proposal) {
        return sql.select(Told.written()).from(TRAIL_ENTRY).where(TRAIL_ENTRY.PROPOSAL_ID.eq(proposal)).orderBy(TRAIL_ENTRY.AT, TRAIL_ENTRY.NUMBER)
                .fetch(row -> step(Told.step(row)));
    }

    private static Map<String, Object> step(Step step) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", step.number());
        put(map, "at", step.at());
        put(map, "kind", step.kind());
        put(map, "status", step.status());
        put(map, "subject", step.subject());
        put(map, "text", step.text());
        put(map, "easyText", step.easyText());
        put(map, "decidedBy", step.decidedBy());
        put(map, "nextDate", step.nextDate());
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) map.put(key, value.toString());
    }
}
