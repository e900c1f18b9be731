package org.samskap.events.internal;

import org.samskap.events.SeriesId;
import org.samskap.ui.Conflict;

/** Two organisers changed a series at once, and this one came second (REL-28). */
public class SeriesChangedMeanwhile extends Conflict {
    SeriesChangedMeanwhile(SeriesId series, int version) {
        super("series " + series + " is at version " + version);
    }
}
