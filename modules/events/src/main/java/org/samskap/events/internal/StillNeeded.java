package org.samskap.events.internal;

import java.util.List;

import org.samskap.ui.Conflict;

/** It is public, or something hangs on it, so that it is not deleted. Nothing was changed. */
public class StillNeeded extends Conflict {
    StillNeeded(Object what, List<String> attached) {
        super(what + " is needed: " + attached);
    }
}
