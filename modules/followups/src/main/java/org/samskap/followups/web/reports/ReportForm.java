package org.samskap.followups.web.reports;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBack;
import org.samskap.followups.web.Words;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.ui.Ids;
import org.samskap.workinggroups.WorkingGroupId;

/**
 * A report-back as it was typed.
 *
 * @param key     one-time key: the same form sent twice reports once (REL-29)
 * @param preview whether to show it as it will look, and send nothing yet
 */
public record ReportForm(@Nullable String group, @Nullable String proposal, @Nullable String status, @Nullable String text,
                         @Nullable String easyText, @Nullable String decidedBy, @Nullable String nextDate, @Nullable String key,
                         @Nullable String preview) {

    public boolean isAboutGroup() {
        return group != null && !group.isBlank();
    }

    boolean isPreview() {
        return preview != null;
    }

    String keyOrNew() {
        return key == null || key.isBlank() || key.length() > 100 ? Ids.next().toString() : key;
    }

    ReportBack report(@Nullable WorkingGroupId group, Set<ProposalId> proposals) {
        return new ReportBack(group, proposals, Words.one(Status.class, status), text == null ? "" : text, easyText, decidedBy, Words.date(nextDate));
    }
}
