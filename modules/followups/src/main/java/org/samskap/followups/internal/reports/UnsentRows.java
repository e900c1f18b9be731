package org.samskap.followups.internal.reports;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.followups.internal.reports.ReportDraftProposalTable.REPORT_DRAFT_PROPOSAL;
import static org.samskap.followups.internal.reports.ReportDraftTable.REPORT_DRAFT;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.samskap.followups.ReportBack;
import org.samskap.followups.ReportBackId;
import org.samskap.proposals.ProposalId;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** Keeps report-backs that have not gone out. */
@Repository
class UnsentRows {
    private static final int MOST = 100;
    private final DSLContext sql;

    UnsentRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Unsent> find(ReportBackId id) {
        return read(REPORT_DRAFT.REPORT_BACK_ID.eq(id)).stream().findFirst();
    }

    /** Those that wait for their hour first, soonest first; then drafts, the latest first. */
    List<Unsent> list(Collection<SpaceId> spaces) {
        return read(REPORT_DRAFT.SPACE_ID.in(spaces));
    }

    private List<Unsent> read(Condition which) {
        Field<List<ProposalId>> about = multiset(select(REPORT_DRAFT_PROPOSAL.PROPOSAL_ID).from(REPORT_DRAFT_PROPOSAL)
                .where(REPORT_DRAFT_PROPOSAL.REPORT_BACK_ID.eq(REPORT_DRAFT.REPORT_BACK_ID)).orderBy(REPORT_DRAFT_PROPOSAL.PROPOSAL_ID))
                .convertFrom(rows -> rows.map(Record1::value1));
        return sql.select(REPORT_DRAFT.asterisk(), about).from(REPORT_DRAFT).where(which)
                .orderBy(REPORT_DRAFT.PUBLISH_AT.asc().nullsLast(), REPORT_DRAFT.CHANGED_AT.desc()).limit(MOST).fetch(found -> {
                    var row = found.into(REPORT_DRAFT);
                    Set<ProposalId> proposals = new LinkedHashSet<>(found.get(about));
                    var report = new ReportBack(row.getWorkingGroupId(), proposals, row.getStatus(), row.getText(), row.getEasyText(), row.getDecidedBy(), row.getNextDate());
                    return new Unsent(row.getReportBackId(), row.getSpaceId(), report, row.getCorrectsId(), row.getPersonId(), row.getVersion(), row.getPublishAt(),
                            row.getProblem(), row.getChangedAt());
                });
    }

    /** Those whose hour has come and that nobody else is publishing right now. */
    List<ReportBackId> due(Instant now) {
        return sql.select(REPORT_DRAFT.REPORT_BACK_ID).from(REPORT_DRAFT).where(REPORT_DRAFT.PUBLISH_AT.le(now)).orderBy(REPORT_DRAFT.PUBLISH_AT)
                .fetch(REPORT_DRAFT.REPORT_BACK_ID);
    }

    /** Whether it is still there, kept from everybody else until the transaction ends. */
    Optional<Unsent> lock(ReportBackId id) {
        return sql.select(REPORT_DRAFT.REPORT_BACK_ID).from(REPORT_DRAFT).where(REPORT_DRAFT.REPORT_BACK_ID.eq(id)).forUpdate().fetchOptional()
                .flatMap(row -> find(row.value1()));
    }

    /** Whether it was kept: a new one, or one that nobody changed meanwhile. */
    boolean keep(Unsent unsent) {
        var row = new ReportDraftRecord();
        var report = unsent.report();
        row.setReportBackId(unsent.id());
        row.setSpaceId(unsent.space());
        row.setWorkingGroupId(report.group());
        row.setCorrectsId(unsent.corrects());
        row.setPersonId(unsent.by());
        row.setStatus(report.status());
        row.setText(report.text());
        row.setEasyText(report.easyText());
        row.setDecidedBy(report.decidedBy());
        row.setNextDate(report.nextDate());
        row.setVersion(unsent.version() + 1);
        row.setPublishAt(unsent.publishAt());
        row.setProblem(unsent.problem());
        row.setChangedAt(unsent.changedAt());
        int kept = unsent.version() == 0 ? sql.insertInto(REPORT_DRAFT).set(row).onConflictDoNothing().execute()
                : sql.update(REPORT_DRAFT).set(row).where(REPORT_DRAFT.REPORT_BACK_ID.eq(unsent.id())).and(REPORT_DRAFT.VERSION.eq(unsent.version())).execute();
        if (kept == 1) about(unsent.id(), report.proposals());
        return kept == 1;
    }

    private void about(ReportBackId id, Set<ProposalId> proposals) {
        sql.deleteFrom(REPORT_DRAFT_PROPOSAL).where(REPORT_DRAFT_PROPOSAL.REPORT_BACK_ID.eq(id)).execute();
        proposals.forEach(proposal -> sql.insertInto(REPORT_DRAFT_PROPOSAL).set(REPORT_DRAFT_PROPOSAL.REPORT_BACK_ID, id)
                .set(REPORT_DRAFT_PROPOSAL.PROPOSAL_ID, proposal).execute());
    }

    void stop(ReportBackId id, @Nullable String problem) {
        sql.update(REPORT_DRAFT).setNull(REPORT_DRAFT.PUBLISH_AT).set(REPORT_DRAFT.PROBLEM, problem).set(REPORT_DRAFT.VERSION, REPORT_DRAFT.VERSION.plus(1))
                .where(REPORT_DRAFT.REPORT_BACK_ID.eq(id)).execute();
    }

    void remove(ReportBackId id) {
        sql.deleteFrom(REPORT_DRAFT).where(REPORT_DRAFT.REPORT_BACK_ID.eq(id)).execute();
    }
}
