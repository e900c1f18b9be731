package org.samskap.followups.internal.reports;

import static org.samskap.followups.internal.reports.ReportBackTable.REPORT_BACK;

import java.time.Instant;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** Keeps report-backs as they were written. */
@Repository
class ReportBacks {
    private final DSLContext sql;

    ReportBacks(DSLContext sql) {
        this.sql = sql;
    }

    Optional<ReportBackId> find(String key) {
        return sql.select(REPORT_BACK.ID).from(REPORT_BACK).where(REPORT_BACK.FORM_KEY.eq(key)).fetchOptional(REPORT_BACK.ID);
    }

    /** Where it was published; nothing for a draft. */
    Optional<SpaceId> findSpace(ReportBackId id) {
        return sql.select(REPORT_BACK.SPACE_ID).from(REPORT_BACK).where(REPORT_BACK.ID.eq(id)).fetchOptional(REPORT_BACK.SPACE_ID);
    }

    /** @param report cleaned, with all its proposals */
    void add(ReportBackId id, ReportBack report, SpaceId space, PersonId by, String key, @Nullable ReportBackId corrects, Instant at) {
        sql.insertInto(REPORT_BACK).set(REPORT_BACK.ID, id).set(REPORT_BACK.SPACE_ID, space)
                .set(REPORT_BACK.WORKING_GROUP_ID, report.group()).set(REPORT_BACK.PERSON_ID, by)
                .set(REPORT_BACK.STATUS, report.status()).set(REPORT_BACK.TEXT, report.text())
                .set(REPORT_BACK.EASY_TEXT, report.easyText()).set(REPORT_BACK.DECIDED_BY, report.decidedBy())
                .set(REPORT_BACK.NEXT_DATE, report.nextDate()).set(REPORT_BACK.PROPOSALS, report.proposals().size())
                .set(REPORT_BACK.AT, at).set(REPORT_BACK.FORM_KEY, key).set(REPORT_BACK.CORRECTS_ID, corrects).execute();
    }
}
