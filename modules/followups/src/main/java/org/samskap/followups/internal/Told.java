package org.samskap.followups.internal;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.samskap.followups.internal.ReportBackTable.REPORT_BACK;
import static org.samskap.followups.internal.TrailEntryTable.TRAIL_ENTRY;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;

/** Steps as they are selected. */
final class Told {
    /** What is told on start page, results and feeds; the index trail_entry_told_idx knows the same kinds. */
    private static final List<StepKind> WORTH_TELLING = List.of(StepKind.REPORTED_BACK, StepKind.FOLLOWED_UP, StepKind.GROUP_FORMED, StepKind.HANDED_OVER,
            StepKind.HANDOVER_ANSWERED);

    private Told() {}

    /** As everybody reads them. */
    static List<SelectField<?>> fields() {
        return fields(shown(TRAIL_ENTRY.TEXT), shown(TRAIL_ENTRY.EASY_TEXT), shown(TRAIL_ENTRY.DECIDED_BY));
    }

    /** As they were written, which is what the chain was made of. */
    static List<SelectField<?>> written() {
        return fields(TRAIL_ENTRY.TEXT, TRAIL_ENTRY.EASY_TEXT, TRAIL_ENTRY.DECIDED_BY);
    }

    /** Words that belong to a report-back, unless a moderator hid it. */
    static Field<String> shown(Field<String> words) {
        return when(notHidden(), words).as(words);
    }

    static Condition notHidden() {
        return notExists(select(REPORT_BACK.ID).from(REPORT_BACK).where(REPORT_BACK.ID.eq(TRAIL_ENTRY.REPORT_BACK_ID), REPORT_BACK.HIDDEN_AT.isNotNull()));
    }

    private static List<SelectField<?>> fields(Field<String> text, Field<String> easyText, Field<String> decidedBy) {
        return List.of(TRAIL_ENTRY.SPACE_ID, TRAIL_ENTRY.NUMBER, TRAIL_ENTRY.PROPOSAL_ID, TRAIL_ENTRY.KIND, TRAIL_ENTRY.AT,
                TRAIL_ENTRY.SUBJECT, TRAIL_ENTRY.HREF, TRAIL_ENTRY.STATUS, text, easyText,
                decidedBy, TRAIL_ENTRY.NEXT_DATE);
    }

    static Step step(Record row) {
        var entry = row.into(TRAIL_ENTRY);
        return new Step(entry.getSpaceId(), entry.getNumber(), entry.getProposalId(), entry.getKind(), entry.getAt(), entry.getSubject(),
                entry.getHref(), entry.getStatus(), entry.getText(), entry.getEasyText(), entry.getDecidedBy(), entry.getNextDate());
    }

    static Condition worthTelling() {
        // Inlined, so that the planner sees that the partial index fits.
        return TRAIL_ENTRY.KIND.in(WORTH_TELLING.stream().map(kind -> inline(kind, TRAIL_ENTRY.KIND)).toList());
    }
}
