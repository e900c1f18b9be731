package org.samskap.followups.internal.reports;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.followups.internal.reports.ItemTable.ITEM;
import static org.samskap.followups.internal.reports.ReportBackTable.REPORT_BACK;
import static org.samskap.followups.internal.reports.ReportFileTable.REPORT_FILE;
import static org.samskap.followups.internal.reports.ReportLanguageTable.REPORT_LANGUAGE;
import static org.samskap.followups.internal.reports.TrailEntryTable.TRAIL_ENTRY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.internal.reports.Published.About;
import org.samskap.proposals.Reference;
import org.samskap.spaces.SpaceId;
import org.springframework.stereotype.Repository;

/** Report-backs as everybody may read them: one is shown while one of its proposals is (SEC-02), and no moderator hid its words. Each method is one statement. */
@Repository
public class PublishedReports {
    private final DSLContext sql;

    PublishedReports(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Published> find(ReportBackId id) {
        return read(REPORT_BACK.ID.eq(id), 1).stream().findFirst();
    }

    /** The newest of the spaces. */
    public List<Published> latest(Collection<SpaceId> spaces, int atMost) {
        return read(REPORT_BACK.SPACE_ID.in(spaces), atMost);
    }

    private List<Published> read(Condition which, int atMost) {
        var seen = ITEM.PROPOSAL_ID.eq(TRAIL_ENTRY.PROPOSAL_ID).and(ITEM.PUBLISHED);
        Field<List<About>> about = multiset(select(ITEM.REFERENCE, ITEM.TITLE, ITEM.LANGUAGE).from(TRAIL_ENTRY).join(ITEM).on(seen)
                .where(TRAIL_ENTRY.REPORT_BACK_ID.eq(REPORT_BACK.ID)).orderBy(ITEM.RAISED_AT, ITEM.PROPOSAL_ID))
                .convertFrom(rows -> rows.map(row -> new About(new Reference(row.value1()), row.value2(), row.value3())));
        var first = REPORT_BACK.as("first");
        var corrects = field(select(first.ID).from(first).where(first.ID.eq(REPORT_BACK.CORRECTS_ID), first.HIDDEN_AT.isNull()));
        var later = REPORT_BACK.as("later");
        Field<List<ReportBackId>> corrections = multiset(select(later.ID).from(later).where(later.CORRECTS_ID.eq(REPORT_BACK.ID), later.HIDDEN_AT.isNull()).orderBy(later.AT))
                .convertFrom(rows -> rows.map(Record1::value1));
        Field<List<ReportParts.Version>> versions = multiset(select(REPORT_LANGUAGE.LANGUAGE, REPORT_LANGUAGE.TEXT, REPORT_LANGUAGE.EASY_TEXT).from(REPORT_LANGUAGE)
                .where(REPORT_LANGUAGE.REPORT_BACK_ID.eq(REPORT_BACK.ID)).orderBy(REPORT_LANGUAGE.LANGUAGE))
                .convertFrom(rows -> rows.map(Records.mapping(ReportParts.Version::new)));
        Field<List<ReportParts.Attached>> files = multiset(select(REPORT_FILE.ID, REPORT_FILE.TITLE, REPORT_FILE.ENDING, REPORT_FILE.BYTES).from(REPORT_FILE)
                .where(REPORT_FILE.REPORT_BACK_ID.eq(REPORT_BACK.ID)).orderBy(REPORT_FILE.ID))
                .convertFrom(rows -> rows.map(Records.mapping(ReportParts.Attached::new)));
        return sql.select(REPORT_BACK.asterisk(), about, corrects, corrections, versions, files).from(REPORT_BACK).where(which).and(REPORT_BACK.HIDDEN_AT.isNull())
                .andExists(select(ITEM.PROPOSAL_ID).from(TRAIL_ENTRY).join(ITEM).on(seen).where(TRAIL_ENTRY.REPORT_BACK_ID.eq(REPORT_BACK.ID)))
                .orderBy(REPORT_BACK.AT.desc(), REPORT_BACK.ID.desc()).limit(atMost).fetch(found -> {
                    var row = found.into(REPORT_BACK);
                    return new Published(row.getId(), row.getSpaceId(), row.getWorkingGroupId(), row.getAt(), row.getStatus(), row.getText(), row.getEasyText(), row.getDecidedBy(),
                            row.getNextDate(), found.get(corrects), found.get(about), found.get(corrections), found.get(versions), found.get(files));
                });
    }
}
