package org.samskap.workinggroups.internal.reports;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.samskap.workinggroups.internal.reports.ReportTable.REPORT;
import static org.samskap.workinggroups.internal.reports.WorkingGroupTable.WORKING_GROUP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.samskap.events.EventId;
import org.samskap.events.SeriesId;
import org.samskap.ui.Lang;
import org.samskap.workinggroups.WorkingGroup.State;
import org.springframework.stereotype.Repository;

/** What groups report to a meeting; one statement. */
@Repository
public class Heard {
    private final DSLContext sql;

    Heard(DSLContext sql) {
        this.sql = sql;
    }

    /** A group on the agenda; one that has told nothing yet has no reports. */
    public record Group(String name, String slug, Lang lang, State state, @Nullable LocalDate reportBy, List<Report> reports) {
        public String href() {
            return "/groups/" + slug;
        }
    }

    /** One report, oldest first. @param text null while a moderator hides it */
    public record Report(Instant at, @Nullable String text, @Nullable String easyText, @Nullable LocalDate nextDate) {}

    /** Groups that reported to the meeting, and when it is ahead also the open ones of its series, by name. */
    public List<Group> at(EventId meeting, SeriesId series, boolean ahead) {
        var reports = multiset(select(REPORT.AT, when(REPORT.HIDDEN_AT.isNull(), REPORT.TEXT), when(REPORT.HIDDEN_AT.isNull(), REPORT.EASY_TEXT), REPORT.NEXT_DATE).from(REPORT)
                .where(REPORT.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), REPORT.EVENT_ID.eq(meeting)).orderBy(REPORT.AT))
                .convertFrom(rows -> rows.map(mapping(Report::new)));
        var reported = exists(selectOne().from(REPORT).where(REPORT.WORKING_GROUP_ID.eq(WORKING_GROUP.ID), REPORT.EVENT_ID.eq(meeting)));
        var expected = WORKING_GROUP.SERIES_ID.eq(series).and(WORKING_GROUP.STATE.in(State.FORMING, State.ACTIVE, State.DORMANT));
        return sql.select(WORKING_GROUP.NAME, WORKING_GROUP.SLUG, WORKING_GROUP.LANGUAGE, WORKING_GROUP.STATE, WORKING_GROUP.REPORT_BY, reports)
                .from(WORKING_GROUP).where(ahead ? reported.or(expected) : reported).orderBy(WORKING_GROUP.NAME, WORKING_GROUP.ID)
                .fetch(mapping(Group::new));
    }
}
