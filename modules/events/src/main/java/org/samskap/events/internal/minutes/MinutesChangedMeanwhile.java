package org.samskap.events.internal.minutes;

import org.samskap.events.EventId;
import org.samskap.ui.Conflict;

/** Two wrote the minutes at once, or they were published meanwhile; this one came second (REL-28). */
public class MinutesChangedMeanwhile extends Conflict {
    MinutesChangedMeanwhile(EventId event, int version) {
        super("minutes of event " + event + " are at version " + version);
    }
}
