package org.samskap.followups.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.Trails;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.RecordChapter;
import org.springframework.stereotype.Component;

/** All statuses, report-backs and decisions of a proposal, for its public record. */
@Component
class TrailInRecord implements RecordChapter {
    private final Trails trails;

    TrailInRecord(Trails trails) {
        this.trails = trails;
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public List<Map<String, Object>> of(ProposalId proposal) {
        return trails.listFor(proposal).stream().map(TrailInRecord::step).toList();
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
