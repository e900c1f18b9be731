package org.samskap.workinggroups.internal.reports;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.samskap.workinggroups.internal.reports.GroupMoveTable.GROUP_MOVE;
import static org.samskap.workinggroups.internal.reports.ReportTable.REPORT;
import static org.samskap.workinggroups.internal.reports.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.workinggroups.GroupReport;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.WorkingGroupId;
import org.springframework.stereotype.Repository;

/** Keeps what groups told. */
@Repository
class ReportRows {
    private final DSLContext sql;

    ReportRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<GroupReportId> findByKey(String key) {
        return sql.select(REPORT.ID).from(REPORT).where(REPORT.FORM_KEY.eq(key)).fetchOptional(REPORT.ID);
    }

    Optional<GroupReport> find(GroupReportId id) {
        return sql.select(REPORT.ID, REPORT.WORKING_GROUP_ID, REPORT.TEXT, REPORT.EASY_TEXT, REPORT.DECIDED_BY, REPORT.STATUS, REPORT.NEXT_DATE,
                        REPORT.CLOSING, REPORT.PERSON_ID, REPORT.AT)
                .from(REPORT).where(REPORT.ID.eq(id)).fetchOptional(mapping(GroupReport::new));
    }

    void add(GroupReport report, @Nullable EventId heardAt, String key) {
        sql.insertInto(REPORT).set(REPORT.ID, report.id()).set(REPORT.WORKING_GROUP_ID, report.workingGroup()).set(REPORT.TEXT, report.text())
                .set(REPORT.EASY_TEXT, report.easyText()).set(REPORT.DECIDED_BY, report.decidedBy()).set(REPORT.STATUS, report.status())
                .set(REPORT.NEXT_DATE, report.nextDate()).set(REPORT.CLOSING, report.closing()).set(REPORT.PERSON_ID, report.by())
                .set(REPORT.AT, report.at()).set(REPORT.EVENT_ID, heardAt).set(REPORT.FORM_KEY, key).execute();
    }

    /** The next report is due by the day; null when none is. */
    void expect(WorkingGroupId group, @Nullable LocalDate by) {
        sql.update(WORKING_GROUP).set(WORKING_GROUP.REPORT_BY, by).where(WORKING_GROUP.ID.eq(group)).execute();
    }

    /** The series that hears the group's reports. */
    Optional<SeriesId> seriesOf(WorkingGroupId group) {
        return sql.select(WORKING_GROUP.SERIES_ID).from(WORKING_GROUP).where(WORKING_GROUP.ID.eq(group)).fetchOptional(WORKING_GROUP.SERIES_ID);
    }

    /** Reports to the series that no meeting has heard yet, told before the moment, are heard at this one. */
    void hearAt(EventId meeting, SeriesId series, Instant before) {
        sql.update(REPORT).set(REPORT.EVENT_ID, meeting).where(REPORT.EVENT_ID.isNull(), REPORT.AT.lt(before))
                .and(REPORT.WORKING_GROUP_ID.in(select(WORKING_GROUP.ID).from(WORKING_GROUP).where(WORKING_GROUP.SERIES_ID.eq(series)))).execute();
    }

    /** Since when nobody reads the words, and those of the turn that the report told of; null when everybody does. */
    void hide(GroupReportId id, @Nullable Instant since) {
        sql.update(REPORT).set(REPORT.HIDDEN_AT, since).where(REPORT.ID.eq(id)).execute();
        sql.update(GROUP_MOVE).set(GROUP_MOVE.HIDDEN_AT, since)
                .where(inline("turn:").concat(GROUP_MOVE.FORM_KEY).eq(select(REPORT.FORM_KEY).from(REPORT).where(REPORT.ID.eq(id))))
                .and(GROUP_MOVE.WORKING_GROUP_ID.eq(select(REPORT.WORKING_GROUP_ID).from(REPORT).where(REPORT.ID.eq(id)))).execute();
    }

    /** The meeting will hear nothing. */
    void release(EventId meeting) {
        sql.update(REPORT).setNull(REPORT.EVENT_ID).where(REPORT.EVENT_ID.eq(meeting)).execute();
    }
}
