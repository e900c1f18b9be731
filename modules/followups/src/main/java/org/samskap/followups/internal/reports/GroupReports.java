package org.samskap.followups.internal.reports;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.when;
import static org.samskap.followups.internal.reports.ReportBackTable.REPORT_BACK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBackId;
import org.samskap.proposals.Status;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Repository;

/** What was reported back about working groups. */
@Repository
public class GroupReports {
    private final DSLContext sql;

    GroupReports(DSLContext sql) {
        this.sql = sql;
    }

    /** A report-back as a group's page shows it. @param text null while a moderator hides it */
    public record Report(ReportBackId id, Instant at, @Nullable Status status, @Nullable String text, @Nullable String easyText, @Nullable String decidedBy,
                         @Nullable LocalDate nextDate, int proposals) {}

    /** Newest first. */
    public List<Report> listAbout(WorkingGroupId group) {
        return sql.select(REPORT_BACK.ID, REPORT_BACK.AT, REPORT_BACK.STATUS, shown(REPORT_BACK.TEXT), shown(REPORT_BACK.EASY_TEXT), shown(REPORT_BACK.DECIDED_BY),
                        REPORT_BACK.NEXT_DATE, REPORT_BACK.PROPOSALS)
                .from(REPORT_BACK).where(REPORT_BACK.WORKING_GROUP_ID.eq(group)).orderBy(REPORT_BACK.AT.desc()).limit(20)
                .fetch(mapping(Report::new));
    }

    private static Field<String> shown(Field<String> words) {
        return when(REPORT_BACK.HIDDEN_AT.isNull(), words);
    }
}
