package org.samskap.partners.internal.directory;

import org.samskap.ui.Conflict;

/** Somebody else changed the entry since it was read (REL-28). */
public class ChangedMeanwhile extends Conflict {
    private final transient Kept now;

    ChangedMeanwhile(Kept now) {
        super("organisation " + now.id() + " is at version " + now.version());
        this.now = now;
    }

    /** What stands there now. */
    public Kept now() {
        return now;
    }
}
