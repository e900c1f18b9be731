package org.samskap.notifications.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.EmailAddress;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;

/** A visitor leaves an address. */
record FollowForm(@Nullable String email) {

    List<Problem> problems(Texts texts) {
        if (email == null || email.isBlank()) return List.of(new Problem("email", texts.of("notifications.follow.email.missing")));
        return EmailAddress.find(email).isPresent() ? List.of() : List.of(new Problem("email", texts.of("notifications.follow.email.wrong")));
    }
}
