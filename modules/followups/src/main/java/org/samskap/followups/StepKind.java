package org.samskap.followups;

/** What kind of step a trail entry records. Names are stored and hashed: add, never rename. */
public enum StepKind {
    RAISED, PUBLISHED, READ, STATUS_CHANGED, CLUSTERED, GROUP_FORMED, COMMITMENT_MADE, REPORTED_BACK, PROMISE_MADE,
    PROMISE_MOVED, HANDED_OVER, HANDOVER_RETURNED, FOLLOWED_UP, CORRECTED,
    COMMITMENT_KEPT, COMMITMENT_WITHDRAWN, WOKE
}
