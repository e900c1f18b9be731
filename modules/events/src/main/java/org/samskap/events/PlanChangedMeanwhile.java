package org.samskap.events;

import org.samskap.ui.Conflict;

/** Two organisers changed a plan at once, and this one came second (REL-28). */
public class PlanChangedMeanwhile extends Conflict {
    private final int version;

    /** @param version the plan has now */
    public PlanChangedMeanwhile(EventId event, int version) {
        super("event " + event + " is at version " + version);
        this.version = version;
    }

    /** What a form carries that wants to overwrite after all, having shown what stands now. */
    public int version() {
        return version;
    }
}
