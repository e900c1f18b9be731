package org.samskap.workinggroups;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.proposals.Status;

/**
 * What a group told.
 *
 * @param status   where its proposals stand after it, or null when that stays
 * @param nextDate the last day for the next report, or null when there is none
 * @param closing  whether it is the group's last
 */
public record GroupReport(GroupReportId id, WorkingGroupId workingGroup, String text, @Nullable String easyText, @Nullable String decidedBy,
                          @Nullable Status status, @Nullable LocalDate nextDate, boolean closing, PersonId by, Instant at) {}
