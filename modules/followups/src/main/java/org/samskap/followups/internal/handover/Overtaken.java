package org.samskap.followups.internal.handover;

/** Somebody else said something meanwhile, or the question was taken back: what was typed is not kept by us (REL-28). */
public class Overtaken extends RuntimeException {
    private final transient Asked now;

    Overtaken(Asked now) {
        super("hand-over " + now.id() + " stands at version " + now.version());
        this.now = now;
    }

    /** As it stands now. */
    public Asked now() {
        return now;
    }
}
