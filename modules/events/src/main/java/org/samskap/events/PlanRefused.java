package org.samskap.events;

import java.util.List;

/** What an organiser wants goes against what people were promised. Nothing was changed. */
public class PlanRefused extends RuntimeException {
    private final transient List<PlanGuard.Objection> objections;

    public PlanRefused(EventId event, List<PlanGuard.Objection> objections) {
        super("event " + event);
        this.objections = List.copyOf(objections);
    }

    public List<PlanGuard.Objection> objections() {
        return objections;
    }
}
