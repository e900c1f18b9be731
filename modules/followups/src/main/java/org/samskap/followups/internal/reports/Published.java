package org.samskap.followups.internal.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBackId;
import org.samskap.proposals.Reference;
import org.samskap.proposals.Status;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroupId;

/**
 * A report-back that went out.
 *
 * @param about       the proposals that everybody may see
 * @param corrects    what it corrects, or null
 * @param correctedBy what corrects it, oldest first
 */
public record Published(ReportBackId id, SpaceId space, @Nullable WorkingGroupId group, Instant at, @Nullable Status status, String text, @Nullable String easyText,
                        @Nullable String decidedBy, @Nullable LocalDate nextDate, @Nullable ReportBackId corrects, List<About> about,
                        List<ReportBackId> correctedBy, List<ReportParts.Version> versions, List<ReportParts.Attached> files) {

    /** A proposal it is about. */
    public record About(Reference reference, String title, Lang lang) {}

    /** Path of its page. */
    public String href() {
        return "/reports/" + id;
    }
}
