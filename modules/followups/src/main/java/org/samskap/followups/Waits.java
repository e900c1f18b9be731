package org.samskap.followups;

import java.util.Map;

import org.samskap.accounts.Actor;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;

/** How long a space lets proposals wait for the next word. */
public interface Waits {

    /**
     * Sets the days by status; a status that is not named has no limit.
     *
     * @throws org.samskap.ui.NotVisible when the person may not set them
     */
    void allow(Actor by, SpaceId space, Map<Status, Integer> days);
}
