package org.samskap.events;

import java.util.List;

/**
 * Says when a plan may not be changed as its organiser wants, because of what stands in another module: a track with people
 * in it, fewer places than people. A module adds one as a bean; it is asked in the transaction of the change.
 */
public interface PlanGuard {

    /**
     * @param key       of a text that says in the organiser's words what is wrong and what to do first
     * @param arguments for the text; numbers and titles, nothing personal
     */
    record Objection(String key, Object... arguments) {}

    /** Empty when nothing stands against it. Ids in both plans are complete. */
    List<Objection> objections(EventId event, EventPlan before, EventPlan after);
}
