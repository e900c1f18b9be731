package org.samskap.ui;

import org.jspecify.annotations.Nullable;

/** Tells the layout who is looking. Implemented by the module that knows people. */
public interface Viewing {

    /** Display name of the signed-in person, or null. */
    @Nullable String viewerName();

    /** Whether the person is staff (facilitator, communicator, organiser, administrator) somewhere. */
    boolean staff();

    /** Where a visitor signs in. */
    default String signInPath() {
        return "/sign-in";
    }

    /** Where a signed-in person sees what is theirs, and signs out. */
    default String accountPath() {
        return "/account";
    }
}
