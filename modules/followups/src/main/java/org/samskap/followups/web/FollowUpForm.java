package org.samskap.followups.web;

import org.jspecify.annotations.Nullable;

/** What a meeting says about one item, as it was typed. */
public record FollowUpForm(@Nullable String proposal, @Nullable String outcome, @Nullable String note, @Nullable String staysOn,
                           @Nullable String nextDate) {
    static final FollowUpForm EMPTY = new FollowUpForm(null, null, null, null, null);
}
