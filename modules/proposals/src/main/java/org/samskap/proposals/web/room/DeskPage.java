package org.samskap.proposals.web.room;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.proposals.internal.room.Idea;
import org.samskap.proposals.internal.room.Room;
import org.samskap.ui.Field.Choice;
import org.samskap.ui.Shell;
import org.samskap.ui.Updates;

/**
 * The facilitator's desk of a room.
 *
 * @param room    null before it was opened for the first time
 * @param waiting first come first
 * @param lately  what stands on the wall, last first
 * @param done    what was done last, to be undone, or null
 * @param acted   whether the page answers to a button, so that the next one gets the focus
 */
public record DeskPage(Shell shell, EventSummary event, @Nullable Room room, List<Idea> waiting, List<Idea> lately, @Nullable Done done,
                       boolean acted, List<Choice> grounds, Updates updates, long at) {

    /** What was done to an idea. */
    public record Done(String reference, boolean shown) {}

    public String href() {
        return Room.href(event) + "/desk";
    }
}
