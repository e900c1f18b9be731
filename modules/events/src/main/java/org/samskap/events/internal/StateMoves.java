package org.samskap.events.internal;

import static org.samskap.events.EventState.CANCELLED;
import static org.samskap.events.EventState.CHANGED;
import static org.samskap.events.EventState.CLOSED;
import static org.samskap.events.EventState.FULL;
import static org.samskap.events.EventState.HELD;
import static org.samskap.events.EventState.OPEN;
import static org.samskap.events.EventState.SAVE_THE_DATE;

import java.util.List;

import org.samskap.events.EventState;

/** Where an organiser may move an event to. What people saw is never a draft again, and what was held stays so. */
public final class StateMoves {
    private StateMoves() {}

    /** In the order in which they are likely. */
    public static List<EventState> from(EventState state) {
        return switch (state) {
            case DRAFT -> List.of(OPEN, SAVE_THE_DATE);
            case SAVE_THE_DATE -> List.of(OPEN, CANCELLED);
            case OPEN -> List.of(CHANGED, FULL, CLOSED, HELD, CANCELLED);
            case CHANGED -> List.of(OPEN, FULL, CLOSED, HELD, CANCELLED);
            case FULL -> List.of(OPEN, CHANGED, CLOSED, HELD, CANCELLED);
            case CLOSED -> List.of(HELD, OPEN, CHANGED, CANCELLED);
            case CANCELLED -> List.of(OPEN);
            case HELD -> List.of();
        };
    }
}
