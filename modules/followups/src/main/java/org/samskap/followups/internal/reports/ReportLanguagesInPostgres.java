package org.samskap.followups.internal.reports;

import static org.jooq.impl.DSL.row;
import static org.samskap.followups.internal.reports.ReportLanguageTable.REPORT_LANGUAGE;
import static org.samskap.followups.internal.reports.TrailEntryTable.TRAIL_ENTRY;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportLanguages;
import org.samskap.followups.Step;
import org.samskap.followups.StepKind;
import org.samskap.spaces.SpaceId;
import org.samskap.ui.Lang;
import org.springframework.stereotype.Component;

/** As {@link ReportParts} keeps them. */
@Component
class ReportLanguagesInPostgres implements ReportLanguages {
    private final DSLContext sql;

    ReportLanguagesInPostgres(DSLContext sql) {
        this.sql = sql;
    }

    private record Place(SpaceId space, long number) {
        static Place of(Step step) {
            return new Place(step.space(), step.number());
        }
    }

    private record Said(String text, @Nullable String easyText) {}

    @Override
    public List<Step> in(Lang language, Collection<Step> steps) {
        var said = said(language, steps.stream().filter(step -> step.text() != null && (step.kind() == StepKind.REPORTED_BACK || step.kind() == StepKind.CORRECTED)).toList());
        return steps.stream().map(step -> said.containsKey(Place.of(step)) ? as(step, said.get(Place.of(step))) : step).toList();
    }

    private Map<Place, Said> said(Lang language, List<Step> reports) {
        if (reports.isEmpty()) return Map.of();
        var said = new HashMap<Place, Said>();
        sql.select(TRAIL_ENTRY.SPACE_ID, TRAIL_ENTRY.NUMBER, REPORT_LANGUAGE.TEXT, REPORT_LANGUAGE.EASY_TEXT).from(TRAIL_ENTRY)
                .join(REPORT_LANGUAGE).on(REPORT_LANGUAGE.REPORT_BACK_ID.eq(TRAIL_ENTRY.REPORT_BACK_ID).and(REPORT_LANGUAGE.LANGUAGE.eq(language)))
                .where(row(TRAIL_ENTRY.SPACE_ID, TRAIL_ENTRY.NUMBER).in(reports.stream().map(step -> row(step.space(), step.number())).toList()))
                .forEach(found -> said.put(new Place(found.value1(), found.value2()), new Said(found.value3(), found.value4())));
        return said;
    }

    /** What has no easy text in the language is not told in another one. */
    private static Step as(Step step, Said said) {
        return new Step(step.space(), step.number(), step.proposal(), step.kind(), step.at(), step.subject(), step.href(), step.status(), said.text(), said.easyText(),
                step.decidedBy(), step.nextDate());
    }
}
