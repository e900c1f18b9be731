package org.samskap.demo.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportDrafts;
import org.samskap.followups.Waits;
import org.samskap.proposals.Status;
import org.springframework.stereotype.Component;

/** What staff prepare: drafts, and how long a proposal may wait. */
@Component
@WhenDemo
class DeskVerbs implements Verbs {
    private final Cast cast;
    private final ReportDrafts drafts;
    private final Waits waits;

    DeskVerbs(Cast cast, ReportDrafts drafts, Waits waits) {
        this.cast = cast;
        this.drafts = drafts;
        this.waits = waits;
    }

    @Override
    public Map<String, Consumer<StoryStep>> verbs() {
        return Map.of("draft", this::draft, "allow-days", this::allow);
    }

    private void draft(StoryStep step) {
        drafts.keep(cast.actor(step.get("by")), new ReportBack(null, cast.proposals(step.list("proposals")), null, step.get("text"), step.find("easyText"), null, step.date("nextDate")));
    }

    private void allow(StoryStep step) {
        var days = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            var number = step.find(status.name());
            if (number != null) days.put(status, Integer.valueOf(number));
        }
        waits.allow(cast.actor(step.get("by")), cast.space(step.get("space")), days);
    }
}
