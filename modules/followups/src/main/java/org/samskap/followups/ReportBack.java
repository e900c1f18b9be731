package org.samskap.followups;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.WorkingGroupId;

/**
 * A report-back as it is written: once, for one or many proposals.
 *
 * @param group     the working group it is about, or null
 * @param proposals filled from the group when that is given
 * @param status    the new status, or null when it stays
 * @param text      plain text; the reason when the status is NOT_GOING_AHEAD, then at least 20 characters
 * @param easyText  easy-to-read text; null is shown as missing (UX-10)
 * @param decidedBy a role, or null
 * @param nextDate  the next promise; null only when the status closes the proposals
 */
public record ReportBack(@Nullable WorkingGroupId group, Set<ProposalId> proposals, @Nullable Status status, String text,
                         @Nullable String easyText, @Nullable String decidedBy, @Nullable LocalDate nextDate) {}
