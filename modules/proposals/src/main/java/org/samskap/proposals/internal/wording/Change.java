package org.samskap.proposals.internal.wording;

/** How a wording came to be. Stored by name: add, never rename. */
public enum Change {
    /** As it was raised. */
    RAISED,
    /** The author wrote it anew, before anybody had read it. */
    REWRITTEN,
    /** The author added something. */
    ADDED,
    /** Staff changed it and said why. */
    CORRECTED
}
