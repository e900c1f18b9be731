package org.samskap.workinggroups.internal.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.Status;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup.State;

/** What may happen next in the life of a group; each needs a reason, and each of the last three ends it. */
public enum Turn {
    CONTINUE(State.ACTIVE), PAUSE(State.DORMANT), FINISH(State.DONE), MERGE(State.MERGED), END(State.ENDED);

    private final State leadsTo;

    Turn(State leadsTo) {
        this.leadsTo = leadsTo;
    }

    public State leadsTo() {
        return leadsTo;
    }

    /** Whether the group is over afterwards. */
    public boolean closes() {
        return !leadsTo.open();
    }

    /** Whether it closes the group with an outcome of its own; a group that goes up in another leaves that to the other. */
    public boolean needsOutcome() {
        return this == FINISH || this == END;
    }

    /** Whether somebody has to say when people hear again. */
    public boolean needsNextDate() {
        return this == CONTINUE || this == PAUSE;
    }

    /** What may happen to a group that stands there; nothing any more to one that is over. A paused one need not pause again. */
    public static List<Turn> from(State state) {
        return Arrays.stream(values()).filter(turn -> turn.possibleFrom(state)).toList();
    }

    public boolean possibleFrom(State state) {
        if (!state.open()) return false;
        return switch (this) {
            case PAUSE -> state != State.DORMANT;
            case FINISH -> state != State.FORMING;
            default -> true;
        };
    }

    /** Where the proposals may stand once the group is over. */
    public static Set<Status> outcomes() {
        return EnumSet.of(Status.DONE, Status.DECIDED_YES, Status.LOOKED_INTO, Status.RESTING, Status.NOT_GOING_AHEAD);
    }

    public static Optional<Turn> of(@Nullable String typed) {
        return Arrays.stream(values()).filter(turn -> turn.name().equals(typed)).findFirst();
    }

    /** "Gör en paus". */
    public String word(Texts texts) {
        return texts.of("workinggroups.turn." + name());
    }
}
