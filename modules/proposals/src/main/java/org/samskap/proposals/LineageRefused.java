package org.samskap.proposals;

import org.jspecify.annotations.Nullable;

/** What was to be merged, split, withdrawn or restored does not allow it; a person can read why and mend it. */
public class LineageRefused extends RuntimeException {
    private final Reason reason;
    private final @Nullable Reference about;

    public LineageRefused(Reason reason, @Nullable Reference about) {
        super(reason + " " + about);
        this.reason = reason;
        this.about = about;
    }

    /** Why. */
    public enum Reason {
        /** Fewer than two that are different. */
        TOO_FEW,
        /** One of them already goes on elsewhere, is divided or withdrawn. */
        MOVED_ON,
        /** One of them is closed: what happened to it is told already. */
        CLOSED,
        /** Everybody sees one of the sources, but not the one it should go on in. */
        NOT_PUBLIC,
        /** Staff say why when they withdraw what somebody else raised. */
        WHY_MISSING,
        /** Others' proposals go on in it, so it is not the author's alone any more. */
        CARRIES_OTHERS,
        /** A part went on elsewhere; that has to be undone first. */
        PART_MOVED_ON,
        /** There is nothing to undo. */
        STANDS_ALREADY
    }

    public Reason reason() {
        return reason;
    }

    /** The proposal that is in the way, when there is one. */
    public @Nullable Reference about() {
        return about;
    }
}
