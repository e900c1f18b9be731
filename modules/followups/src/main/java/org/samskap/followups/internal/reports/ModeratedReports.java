package org.samskap.followups.internal.reports;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.samskap.followups.internal.reports.ItemTable.ITEM;
import static org.samskap.followups.internal.reports.ReportBackTable.REPORT_BACK;
import static org.samskap.followups.internal.reports.ReportLanguageTable.REPORT_LANGUAGE;
import static org.samskap.followups.internal.reports.TrailEntryTable.TRAIL_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.samskap.followups.ReportBackId;
import org.samskap.followups.ReportCopies;
import org.samskap.proposals.ModeratedText;
import org.samskap.proposals.ModeratedText.State;
import org.samskap.proposals.ModeratedTexts;
import org.samskap.proposals.TextId;
import org.samskap.spaces.Spaces;
import org.samskap.workinggroups.GroupReportId;
import org.samskap.workinggroups.WorkingGroupReports;
import org.samskap.workinggroups.WorkingGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Report-backs as moderators read, hide and show them (ADR 0037): one decision for all places where the words stand, in the trails of the
 * proposals, on the group's page with the turn it told of, and at the meeting that heard them.
 */
@Component
class ModeratedReports implements ModeratedTexts {
    private static final String OF_GROUP = "group:";

    private final DSLContext sql;
    private final Spaces spaces;
    private final WorkingGroups groups;
    private final WorkingGroupReports ofGroups;
    private final ObjectProvider<ReportCopies> copies;

    ModeratedReports(DSLContext sql, Spaces spaces, WorkingGroups groups, WorkingGroupReports ofGroups, ObjectProvider<ReportCopies> copies) {
        this.sql = sql;
        this.spaces = spaces;
        this.groups = groups;
        this.ofGroups = ofGroups;
        this.copies = copies;
    }

    @Override
    public String kind() {
        return "reportback";
    }

    @Override
    public Map<UUID, ModeratedText> find(Collection<UUID> ids) {
        var seen = exists(select(ITEM.PROPOSAL_ID).from(TRAIL_ENTRY).join(ITEM).on(ITEM.PROPOSAL_ID.eq(TRAIL_ENTRY.PROPOSAL_ID).and(ITEM.PUBLISHED))
                .where(TRAIL_ENTRY.REPORT_BACK_ID.eq(REPORT_BACK.ID)));
        var onItsPage = field(seen).as("on_its_page");
        Field<List<ReportParts.Version>> versions = multiset(select(REPORT_LANGUAGE.LANGUAGE, REPORT_LANGUAGE.TEXT, REPORT_LANGUAGE.EASY_TEXT).from(REPORT_LANGUAGE)
                .where(REPORT_LANGUAGE.REPORT_BACK_ID.eq(REPORT_BACK.ID)).orderBy(REPORT_LANGUAGE.LANGUAGE))
                .convertFrom(rows -> rows.map(Records.mapping(ReportParts.Version::new)));
        return sql.select(REPORT_BACK.asterisk(), onItsPage, versions).from(REPORT_BACK).where(REPORT_BACK.ID.in(ids.stream().map(ReportBackId::new).toList()))
                .and(seen.or(REPORT_BACK.WORKING_GROUP_ID.isNotNull()))
                .fetch(row -> text(row.into(REPORT_BACK), row.get(onItsPage), row.get(versions))).stream().collect(Collectors.toMap(text -> text.id().value(), text -> text));
    }

    private ModeratedText text(ReportBackRecord row, boolean onItsPage, List<ReportParts.Version> versions) {
        var said = Stream.concat(Stream.of(row.getText(), row.getEasyText(), row.getDecidedBy()), versions.stream().flatMap(one -> Stream.of(one.text(), one.easyText())));
        var body = said.flatMap(words -> Optional.ofNullable(words).stream()).collect(Collectors.joining("\n\n"));
        var href = onItsPage ? "/reports/" + row.getId() : groups.get(row.getWorkingGroupId()).href();
        return new ModeratedText(new TextId(kind(), row.getId().value()), row.getSpaceId(), row.getHiddenAt() == null ? State.PUBLIC : State.HIDDEN, null, body,
                spaces.get(row.getSpaceId()).lang(), href, row.getPersonId(), row.getAt());
    }

    @Override
    public void hide(UUID id, Instant at) {
        var report = new ReportBackId(id);
        sql.update(REPORT_BACK).set(REPORT_BACK.HIDDEN_AT, at).where(REPORT_BACK.ID.eq(report)).and(REPORT_BACK.HIDDEN_AT.isNull()).execute();
        withItsGroup(report).ifPresent(told -> ofGroups.hide(told, at));
        var about = sql.select(TRAIL_ENTRY.PROPOSAL_ID).from(TRAIL_ENTRY).where(TRAIL_ENTRY.REPORT_BACK_ID.eq(report)).orderBy(TRAIL_ENTRY.PROPOSAL_ID)
                .fetch(TRAIL_ENTRY.PROPOSAL_ID);
        copies.forEach(copy -> copy.hide(report, about));
    }

    @Override
    public void show(UUID id, Instant at) {
        var report = new ReportBackId(id);
        sql.update(REPORT_BACK).setNull(REPORT_BACK.HIDDEN_AT).where(REPORT_BACK.ID.eq(report)).execute();
        withItsGroup(report).ifPresent(ofGroups::show);
    }

    /** The group told it itself, or keeps what staff told of it under the same number. */
    private Optional<GroupReportId> withItsGroup(ReportBackId id) {
        return sql.select(REPORT_BACK.FORM_KEY).from(REPORT_BACK).where(REPORT_BACK.ID.eq(id)).and(REPORT_BACK.WORKING_GROUP_ID.isNotNull())
                .fetchOptional(REPORT_BACK.FORM_KEY)
                .map(key -> new GroupReportId(key.startsWith(OF_GROUP) ? UUID.fromString(key.substring(OF_GROUP.length())) : id.value()));
    }
}
