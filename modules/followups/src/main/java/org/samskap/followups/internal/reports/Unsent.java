package org.samskap.followups.internal.reports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.spaces.SpaceId;

/**
 * A report-back that has not gone out.
 *
 * @param corrects  the report-back that it corrects, or null
 * @param by        who wrote it last; it goes out in this person's name
 * @param version   rises with every change; 0 is not kept yet
 * @param publishAt when it goes out; null for a draft
 * @param problem   names of the reasons why it did not go out at its hour, or null
 */
public record Unsent(ReportBackId id, SpaceId space, ReportBack report, @Nullable ReportBackId corrects, PersonId by, int version,
                     @Nullable Instant publishAt, @Nullable String problem, Instant changedAt) {

    /** Whether it waits for its hour. */
    public boolean waits() {
        return publishAt != null;
    }
}
