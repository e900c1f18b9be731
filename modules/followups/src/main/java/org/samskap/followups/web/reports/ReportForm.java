package org.samskap.followups.web.reports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.samskap.followups.FollowUpRefused;
import org.samskap.followups.FollowUpRefused.Reason;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.reports.Unsent;
import org.samskap.followups.web.Words;
import org.samskap.proposals.ProposalId;
import org.samskap.proposals.Status;
import org.samskap.ui.Ids;
import org.samskap.workinggroups.WorkingGroupId;

/**
 * A report-back as it was typed.
 *
 * @param proposal  numbers of the proposals it is about, unless it is about a group
 * @param corrects  id of the report-back that it corrects
 * @param key       one-time key and later its id: the same form sent twice reports once (REL-29)
 * @param version   of the draft that is changed
 * @param day       when it is to go out, with time; empty for at once
 * @param preview   whether to show it as it will look, and send nothing yet
 * @param keep      whether to keep it as a draft
 */
public record ReportForm(@Nullable String group, @Nullable List<String> proposal, @Nullable String corrects, @Nullable String status, @Nullable String text,
                         @Nullable String easyText, @Nullable String decidedBy, @Nullable String nextDate, @Nullable String key, @Nullable String version,
                         @Nullable String day, @Nullable String time, @Nullable String preview, @Nullable String keep) {

    /** @param proposals their numbers */
    static ReportForm of(Unsent unsent, @Nullable String group, List<String> proposals, ZoneId zone) {
        var report = unsent.report();
        var at = unsent.publishAt() == null ? null : unsent.publishAt().atZone(zone);
        return new ReportForm(group, proposals, unsent.corrects() == null ? null : unsent.corrects().toString(), report.status() == null ? null : report.status().name(),
                report.text(), report.easyText(), report.decidedBy(), report.nextDate() == null ? null : report.nextDate().toString(), unsent.id().toString(),
                Integer.toString(unsent.version()), at == null ? null : at.toLocalDate().toString(), at == null ? null : at.toLocalTime().withSecond(0).withNano(0).toString(), null, null);
    }

    public boolean isAboutGroup() {
        return group != null && !group.isBlank();
    }

    public List<String> proposals() {
        return proposal == null ? List.of() : proposal;
    }

    boolean isPreview() {
        return preview != null;
    }

    boolean isDraft() {
        return keep != null;
    }

    public String keyOrNew() {
        return key == null || key.isBlank() || key.length() > 100 ? Ids.next().toString() : key;
    }

    /** The id that the key stands for: itself, or for a key that somebody made up always the same. */
    ReportBackId id() {
        var key = keyOrNew();
        try {
            return ReportBackId.of(key);
        } catch (IllegalArgumentException madeUp) {
            return new ReportBackId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public int versionOrNew() {
        return version != null && version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    public @Nullable ReportBackId correcting() {
        try {
            return corrects == null || corrects.isBlank() ? null : ReportBackId.of(corrects);
        } catch (IllegalArgumentException nothing) {
            return null;
        }
    }

    @Nullable Status chosen() {
        return Words.one(Status.class, status);
    }

    /** When it is to go out; null for at once. @throws FollowUpRefused when that is no moment */
    @Nullable Instant at(ZoneId zone) {
        if ((day == null || day.isBlank()) && (time == null || time.isBlank())) return null;
        LocalDate on = Words.date(day);
        try {
            if (on != null) return on.atTime(time == null || time.isBlank() ? LocalTime.of(8, 0) : LocalTime.parse(time.strip())).atZone(zone).toInstant();
        } catch (DateTimeParseException nonsense) {
            // Said below, like a day that is none.
        }
        throw new FollowUpRefused(List.of(Reason.PUBLISH_WRONG));
    }

    ReportBack report(@Nullable WorkingGroupId group, Set<ProposalId> proposals) {
        return new ReportBack(group, proposals, chosen(), text == null ? "" : text, easyText, decidedBy, Words.date(nextDate));
    }
}
