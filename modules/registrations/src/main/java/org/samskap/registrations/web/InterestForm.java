package org.samskap.registrations.web;

import org.jspecify.annotations.Nullable;
import org.samskap.registrations.Interest;

/** What somebody typed who wants to hear more. */
record InterestForm(@Nullable String interest, @Nullable String email) {

    /** What came of it, unless the other was clearly asked for. */
    Interest asked() {
        return Interest.REGISTRATION_OPENS.name().equals(interest) ? Interest.REGISTRATION_OPENS : Interest.WHAT_CAME_OF_IT;
    }
}
