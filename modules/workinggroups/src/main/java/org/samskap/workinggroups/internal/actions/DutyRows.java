package org.samskap.workinggroups.internal.actions;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.samskap.workinggroups.internal.actions.ActionTable.ACTION;
import static org.samskap.workinggroups.internal.actions.FundingTable.FUNDING;
import static org.samskap.workinggroups.internal.actions.WorkingGroupTable.WORKING_GROUP;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.samskap.accounts.PersonId;
import org.samskap.partners.OrganisationId;
import org.samskap.spaces.SpaceId;
import org.samskap.workinggroups.GroupDuties.Duty;
import org.samskap.workinggroups.GroupDuties.Kind;
import org.samskap.workinggroups.WorkingGroup.State;
import org.samskap.workinggroups.WorkingGroupId;
import org.samskap.workinggroups.internal.funding.FundingState;
import org.springframework.stereotype.Repository;

/** Finds what groups owe. */
@Repository
class DutyRows {
    private static final Condition AT_WORK = WORKING_GROUP.STATE.in(State.FORMING, State.ACTIVE, State.DORMANT);

    private final DSLContext sql;

    DutyRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Something owed, and whom to write to: the person, the people there for the organisation, or those who run the group. */
    record Owed(WorkingGroupId group, String slug, String name, SpaceId space, @Nullable ActionId action, @Nullable String what, @Nullable PersonId person,
                @Nullable OrganisationId organisation, LocalDate due, @Nullable LocalDate remindedFor, @Nullable LocalDate lateToldFor) {}

    /** @param today by space */
    List<Duty> listLate(Map<SpaceId, LocalDate> today, int atMost) {
        Field<String> what = inline((String) null, SQLDataType.CLOB).as("what");
        Field<String> kind = inline(Kind.REPORT.name()).as("kind");
        var due = WORKING_GROUP.REPORT_BY.as("due");
        return sql.select(WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME, WORKING_GROUP.SLUG, what, due, kind).from(WORKING_GROUP)
                .where(AT_WORK, late(WORKING_GROUP.REPORT_BY, today))
                .unionAll(select(WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME, WORKING_GROUP.SLUG, ACTION.WHAT, ACTION.DUE, inline(Kind.ACTION.name()))
                        .from(ACTION).join(WORKING_GROUP).on(WORKING_GROUP.ID.eq(ACTION.WORKING_GROUP_ID))
                        .where(AT_WORK, ACTION.DONE_AT.isNull(), ACTION.HIDDEN_AT.isNull(), late(ACTION.DUE, today)))
                .unionAll(select(WORKING_GROUP.SPACE_ID, WORKING_GROUP.NAME, WORKING_GROUP.SLUG, FUNDING.SOURCE, FUNDING.DEADLINE, inline(Kind.MONEY.name()))
                        .from(FUNDING).join(WORKING_GROUP).on(WORKING_GROUP.ID.eq(FUNDING.WORKING_GROUP_ID))
                        .where(AT_WORK, FUNDING.STATE.eq(FundingState.PLANNED), FUNDING.HIDDEN_AT.isNull(), late(FUNDING.DEADLINE, today)))
                .orderBy(due).limit(atMost)
                .fetch(row -> new Duty(row.value1(), row.value2(), "/groups/" + row.value3(), Kind.valueOf(row.value6()), row.value4(), row.value5()));
    }

    private static Condition late(Field<LocalDate> due, Map<SpaceId, LocalDate> today) {
        return today.entrySet().stream().map(one -> WORKING_GROUP.SPACE_ID.eq(one.getKey()).and(due.lt(one.getValue()))).reduce(falseCondition(), Condition::or);
    }

    /** All that is owed by the day and about which not everything was written yet. Others wait for the rows. */
    List<Owed> listDue(LocalDate by) {
        var actions = sql.select(WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.NAME, WORKING_GROUP.SPACE_ID, ACTION.ID, ACTION.WHAT, ACTION.PERSON_ID,
                        ACTION.ORGANISATION_ID, ACTION.DUE, ACTION.REMINDED_FOR, ACTION.OVERDUE_TOLD_FOR)
                .from(ACTION).join(WORKING_GROUP).on(WORKING_GROUP.ID.eq(ACTION.WORKING_GROUP_ID))
                .where(AT_WORK, ACTION.DONE_AT.isNull(), ACTION.HIDDEN_AT.isNull(), ACTION.DUE.le(by), unsaid(ACTION.DUE, ACTION.REMINDED_FOR, ACTION.OVERDUE_TOLD_FOR))
                .forUpdate().of(ACTION).skipLocked().fetch(mapping(Owed::new));
        var reports = sql.select(WORKING_GROUP.ID, WORKING_GROUP.SLUG, WORKING_GROUP.NAME, WORKING_GROUP.SPACE_ID, WORKING_GROUP.REPORT_BY,
                        WORKING_GROUP.REMINDED_FOR, WORKING_GROUP.OVERDUE_TOLD_FOR)
                .from(WORKING_GROUP).where(AT_WORK, WORKING_GROUP.REPORT_BY.le(by), unsaid(WORKING_GROUP.REPORT_BY, WORKING_GROUP.REMINDED_FOR, WORKING_GROUP.OVERDUE_TOLD_FOR))
                .forUpdate().skipLocked().fetch(row -> new Owed(row.value1(), row.value2(), row.value3(), row.value4(), null, null, null, null, row.value5(), row.value6(), row.value7()));
        return Stream.concat(actions.stream(), reports.stream()).toList();
    }

    private static Condition unsaid(Field<LocalDate> due, Field<LocalDate> reminded, Field<LocalDate> lateTold) {
        return reminded.isDistinctFrom(due).or(lateTold.isDistinctFrom(due));
    }

    void markReminded(Owed owed) {
        if (owed.action() == null) sql.update(WORKING_GROUP).set(WORKING_GROUP.REMINDED_FOR, owed.due()).where(WORKING_GROUP.ID.eq(owed.group())).execute();
        else sql.update(ACTION).set(ACTION.REMINDED_FOR, owed.due()).where(ACTION.ID.eq(owed.action())).execute();
    }

    /** Whoever is told that a day is over need not be reminded of it any more. */
    void markLateTold(Owed owed) {
        if (owed.action() == null) {
            sql.update(WORKING_GROUP).set(WORKING_GROUP.REMINDED_FOR, owed.due()).set(WORKING_GROUP.OVERDUE_TOLD_FOR, owed.due()).where(WORKING_GROUP.ID.eq(owed.group())).execute();
        } else sql.update(ACTION).set(ACTION.REMINDED_FOR, owed.due()).set(ACTION.OVERDUE_TOLD_FOR, owed.due()).where(ACTION.ID.eq(owed.action())).execute();
    }
}
