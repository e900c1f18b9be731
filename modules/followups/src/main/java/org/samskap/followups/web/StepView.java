package org.samskap.followups.web;

import java.time.LocalDate;
import java.util.Set;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.spaces.Space;
import org.samskap.ui.Texts;
import org.samskap.ui.Ui;

/**
 * A step as the trail tells it.
 *
 * @param lang of the words that were written, when it is not the page's
 * @param report whether it is a report-back, which stands on paper of its own
 */
public record StepView(String word, boolean subjectFirst, @Nullable String subject, @Nullable String href, @Nullable String lang,
                       @Nullable Content status, boolean report, @Nullable Content text, @Nullable Content easy, @Nullable String by,
                       @Nullable LocalDate next, String nextWord) {
    private static final String REPORTS = "/reports/";
    private static final Set<StepKind> GIVERS_FIRST = Set.of(StepKind.COMMITMENT_MADE, StepKind.COMMITMENT_KEPT, StepKind.COMMITMENT_WITHDRAWN,
            StepKind.HANDOVER_ARRIVED, StepKind.HANDOVER_ACCEPTED, StepKind.HANDOVER_ANSWERED, StepKind.HANDOVER_RETURNED, StepKind.HANDOVER_PASSED_ON);

    public static StepView of(Texts texts, Step step, Space space) {
        boolean report = step.kind() == StepKind.REPORTED_BACK || step.kind() == StepKind.CORRECTED;
        boolean tells = step.status() != null && (report || step.kind() == StepKind.STATUS_CHANGED || step.kind() == StepKind.CORRECTED);
        return new StepView(word(texts, step), GIVERS_FIRST.contains(step.kind()) && step.subject() != null, step.subject(), step.href(),
                Foreign.tag(texts, space.lang()), tells ? step.status().tag(texts) : null, report, plain(texts, step.text(), space),
                plain(texts, step.easyText(), space), by(texts, step),
                step.nextDate(), step.nextDate() == null ? "" : texts.of(nextKey(texts, step.kind())));
    }

    private static String word(Texts texts, Step step) {
        var key = "followups.step." + step.kind();
        return texts.of(step.subject() == null && texts.has(key + ".alone") ? key + ".alone" : key);
    }

    private static @Nullable String by(Texts texts, Step step) {
        var key = step.kind() == StepKind.HANDOVER_ANSWERED ? "followups.handover.said-by" : "followups.decided-by";
        return step.decidedBy() == null ? null : texts.of(key, step.decidedBy());
    }

    private static String nextKey(Texts texts, StepKind kind) {
        var own = "followups.step." + kind + ".next";
        return texts.has(own) ? own : "followups.step.next";
    }

    private static @Nullable Content plain(Texts texts, @Nullable String text, Space space) {
        return text == null ? null : Foreign.plain(texts, text, space.lang());
    }

    /** Where everybody says that the words should not be there; null for what is no report-back. */
    public @Nullable String objectHref() {
        return report && href != null && href.startsWith(REPORTS) ? "/report/reportback/" + href.substring(REPORTS.length()) : null;
    }

    boolean hasDetail() {
        return report || text != null || next != null;
    }
}
