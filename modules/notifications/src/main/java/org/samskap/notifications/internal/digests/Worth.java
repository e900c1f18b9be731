package org.samskap.notifications.internal.digests;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.notifications.internal.Way;
import org.samskap.proposals.Status;

/** Which steps are worth a line in somebody's mail. */
final class Worth {

    /** To take part in an event is not to ask what becomes of each proposal raised there. */
    private static final Set<Way> FOLLOWERS = EnumSet.complementOf(EnumSet.of(Way.TAKES_PART));

    private static final Set<@Nullable Status> RESULTS = EnumSet.of(Status.DECIDED_YES, Status.DONE, Status.NOT_GOING_AHEAD);

    private Worth() {}

    /** How it went: yes, done, no or taken back, and what has to be put right of what was said. */
    static boolean isResult(Step step) {
        return RESULTS.contains(step.status()) || step.kind() == StepKind.WITHDRAWN || step.kind() == StepKind.CORRECTED;
    }

    /**
     * Who hears of a step: everybody who follows, only the one who raised the proposal, or nobody. She is told that it
     * was read and that it is public; she knows that she raised it, and a promise comes with the step that gave it.
     */
    static Set<Way> telling(StepKind kind) {
        return switch (kind) {
            case RAISED, PROMISE_MADE, HANDOVER_ARRIVED -> Set.of();
            case PUBLISHED, READ, REWORDED -> Set.of(Way.RAISED);
            case STATUS_CHANGED, CLUSTERED, GROUP_FORMED, COMMITMENT_MADE, REPORTED_BACK, PROMISE_MOVED, HANDED_OVER,
                 HANDOVER_RETURNED, HANDOVER_ACCEPTED, HANDOVER_ANSWERED, HANDOVER_PASSED_ON, HANDOVER_TAKEN_BACK, HANDOVERS_ANSWERED,
                 FOLLOWED_UP, CORRECTED, COMMITMENT_KEPT, COMMITMENT_WITHDRAWN, WOKE, MERGED, TOOK_IN, SPLIT, PART_OF,
                 WITHDRAWN, RESTORED -> FOLLOWERS;
        };
    }
}
