package org.samskap.workinggroups.web.reports;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.internal.reports.Told;
import org.samskap.workinggroups.web.Check;
import org.samskap.workinggroups.web.Typed;

/**
 * A group's report as it was typed.
 *
 * @param key one-time key: the same form sent twice reports once (REL-29)
 */
public record ReportForm(@Nullable String text, @Nullable String easyText, @Nullable String nextDate, @Nullable String key) {
    static final ReportForm EMPTY = new ReportForm(null, null, null, null);

    Told told() {
        return Told.of(Typed.text(text), easyText, Typed.day(nextDate));
    }

    List<Problem> problems(Texts texts, LocalDate today) {
        return Check.in(texts).text("text", text, Told.LONGEST_TEXT, "workinggroups.report.text").atMost("easyText", easyText, Told.LONGEST_EASY)
                .day("nextDate", nextDate, today, "workinggroups.report.next").problems();
    }
}
