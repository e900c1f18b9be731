package org.samskap.workinggroups.web.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.samskap.events.EventSummary;
import org.samskap.ui.Field;
import org.samskap.ui.Problem;
import org.samskap.ui.Texts;
import org.samskap.workinggroups.WorkingGroup;
import org.samskap.workinggroups.web.Typed;

/**
 * The form with which a group reports.
 *
 * @param heardAt the next meeting that will hear it, or null while none is planned
 */
public record ReportPage(WorkingGroup group, @Nullable EventSummary heardAt, Field text, Field easyText, Field nextDate, String key) {

    static ReportPage of(Texts texts, WorkingGroup group, @Nullable EventSummary heardAt, ReportForm form, List<Problem> problems) {
        return new ReportPage(group, heardAt,
                Field.of("text", texts.of("workinggroups.report.text"), form.text()).hint(texts.of("workinggroups.report.text.hint")).problemOf(problems),
                Field.of("easyText", texts.of("ui.optional", texts.of("workinggroups.report.easy")), form.easyText()).hint(texts.of("workinggroups.report.easy.hint")).problemOf(problems),
                Field.of("nextDate", texts.of("workinggroups.report.next"), form.nextDate()).hint(texts.of("workinggroups.report.next.hint")).problemOf(problems),
                Typed.key(form.key()));
    }
}
